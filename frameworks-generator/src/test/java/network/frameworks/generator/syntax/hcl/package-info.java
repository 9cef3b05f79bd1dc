/** HCL against the real terraform. */
@NullMarked
package network.frameworks.generator.syntax.hcl;

import org.jspecify.annotations.NullMarked;
