@NullMarked
package network.frameworks.generator.internal.tree;

import org.jspecify.annotations.NullMarked;
