/** Tests that hold the evaluator against Prometheus. */
@NullMarked
package network.frameworks.generator.internal.rehearsal.evaluator;

import org.jspecify.annotations.NullMarked;
