/** The Terraform part of the tree, rendered and held against the real terraform. */
@NullMarked
package network.frameworks.generator.internal.view.terraform;

import org.jspecify.annotations.NullMarked;
