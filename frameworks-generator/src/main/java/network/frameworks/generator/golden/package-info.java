/** The golden-file test kit: a committed tree that generated files must equal byte for byte. */
@NullMarked
package network.frameworks.generator.golden;

import org.jspecify.annotations.NullMarked;
