/** Tests of what becomes of alerts. */
@NullMarked
package network.frameworks.generator.internal.resolve.alert;

import org.jspecify.annotations.NullMarked;
