@NullMarked
package network.frameworks.generator.golden;

import org.jspecify.annotations.NullMarked;
