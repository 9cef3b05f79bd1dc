/** Tests of alert texts and numbers. */
@NullMarked
package network.frameworks.generator.alert;

import org.jspecify.annotations.NullMarked;
