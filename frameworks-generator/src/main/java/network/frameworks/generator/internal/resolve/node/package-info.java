/** Nodes while they are being decided, and the index that spares every step a search of its own. */
@NullMarked
package network.frameworks.generator.internal.resolve.node;

import org.jspecify.annotations.NullMarked;
