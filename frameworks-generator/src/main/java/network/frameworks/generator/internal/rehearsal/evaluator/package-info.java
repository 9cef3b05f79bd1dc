/**
 * Evaluates PromQL over series in memory, number for number as Prometheus does.
 *
 * <p>It is held against the real {@code promtool} on random expressions over random series.
 */
@NullMarked
package network.frameworks.generator.internal.rehearsal.evaluator;

import org.jspecify.annotations.NullMarked;
