@NullMarked
package network.frameworks.generator.check.scripts;

import org.jspecify.annotations.NullMarked;
