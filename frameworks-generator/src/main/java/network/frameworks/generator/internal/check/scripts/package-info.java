/** Reads the tree's own scripts and README back: shell that holds together, commands that find what they name. */
@NullMarked
package network.frameworks.generator.internal.check.scripts;

import org.jspecify.annotations.NullMarked;
