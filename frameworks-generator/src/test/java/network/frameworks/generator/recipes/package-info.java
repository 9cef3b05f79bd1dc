/** The recipes of the README, done as they are written and with nothing else. */
@NullMarked
package network.frameworks.generator.recipes;

import org.jspecify.annotations.NullMarked;
