/** Tests of the PromQL tree. */
@NullMarked
package network.frameworks.generator.syntax.promql;

import org.jspecify.annotations.NullMarked;
