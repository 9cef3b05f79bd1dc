/** HCL against the real terraform. */
@NullMarked
package network.frameworks.generator.internal.syntax.hcl;

import org.jspecify.annotations.NullMarked;
