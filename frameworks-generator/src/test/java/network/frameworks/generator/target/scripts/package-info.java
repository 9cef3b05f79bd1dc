@NullMarked
package network.frameworks.generator.target.scripts;

import org.jspecify.annotations.NullMarked;
