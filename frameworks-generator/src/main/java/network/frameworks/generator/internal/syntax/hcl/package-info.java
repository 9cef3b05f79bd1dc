/**
 * The HCL language as Terraform reads and formats it: escaping, formatting and parsing.
 *
 * <p>Nothing here knows a provider or the plan. Text goes in, text or a small syntax tree comes out.
 */
@NullMarked
package network.frameworks.generator.internal.syntax.hcl;

import org.jspecify.annotations.NullMarked;
