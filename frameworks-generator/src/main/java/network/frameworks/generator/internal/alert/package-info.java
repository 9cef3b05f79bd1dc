/**
 * What alerts read and say: the metrics that something serves, the words of their texts; and how the bundled ones are
 * made to fire in their unit tests. What a bundled alert is, stands in its file of the pack.
 */
@NullMarked
package network.frameworks.generator.internal.alert;

import org.jspecify.annotations.NullMarked;
