/** What the Terraform check accepts and what it finds. */
@NullMarked
package network.frameworks.generator.internal.check.terraform;

import org.jspecify.annotations.NullMarked;
