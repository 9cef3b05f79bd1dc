/** The recipes of the README, done as they are written. */
@NullMarked
package network.frameworks.generator.recipes;

import org.jspecify.annotations.NullMarked;
