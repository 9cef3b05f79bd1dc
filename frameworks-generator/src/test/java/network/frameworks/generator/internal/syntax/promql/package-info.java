/** Tests of the PromQL tree. */
@NullMarked
package network.frameworks.generator.internal.syntax.promql;

import org.jspecify.annotations.NullMarked;
