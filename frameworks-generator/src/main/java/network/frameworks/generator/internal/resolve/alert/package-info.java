/** Which alert has which setting where, as which rules, and what their unit tests play. */
@NullMarked
package network.frameworks.generator.internal.resolve.alert;

import org.jspecify.annotations.NullMarked;
