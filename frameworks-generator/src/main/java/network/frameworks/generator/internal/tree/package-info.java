/** The tree of templates, read as the list of outputs: a name in braces in a path is a loop over the plan. */
@NullMarked
package network.frameworks.generator.internal.tree;

import org.jspecify.annotations.NullMarked;
