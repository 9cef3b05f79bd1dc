/**
 * Finds series that make a condition hold, or just not.
 *
 * <p>What a condition needs is read off its expression alone: the {@linkplain
 * network.frameworks.generator.internal.rehearsal.evaluator evaluator} says whether a guess makes it hold, and a search turns
 * one series at a time until it does, and then back to where it just does no more.
 */
@NullMarked
package network.frameworks.generator.internal.rehearsal;

import org.jspecify.annotations.NullMarked;
