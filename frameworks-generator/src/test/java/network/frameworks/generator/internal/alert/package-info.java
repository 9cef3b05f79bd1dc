/** Tests of alert texts and numbers. */
@NullMarked
package network.frameworks.generator.internal.alert;

import org.jspecify.annotations.NullMarked;
