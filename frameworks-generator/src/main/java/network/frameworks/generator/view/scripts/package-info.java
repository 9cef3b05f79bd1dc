/** The tree's own scripts and its README: how to use exactly this tree. */
@NullMarked
package network.frameworks.generator.view.scripts;

import org.jspecify.annotations.NullMarked;
