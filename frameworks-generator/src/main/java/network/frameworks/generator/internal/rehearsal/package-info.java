/**
 * Makes unit tests of alerting rules from their expressions alone.
 *
 * <p>A {@linkplain network.frameworks.generator.internal.rehearsal.ConditionSearch search} over
 * what series do finds where a condition begins to hold; the {@linkplain
 * network.frameworks.generator.internal.rehearsal.evaluator evaluator} says when that makes the
 * alert fire. {@linkplain network.frameworks.generator.internal.rehearsal.Variations Variations} of
 * what was found join the test as long as some {@linkplain
 * network.frameworks.generator.internal.rehearsal.Slips slip} in the rule would go unseen.
 */
@NullMarked
package network.frameworks.generator.internal.rehearsal;

import org.jspecify.annotations.NullMarked;
