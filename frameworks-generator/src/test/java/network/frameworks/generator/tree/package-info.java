@NullMarked
package network.frameworks.generator.tree;

import org.jspecify.annotations.NullMarked;
