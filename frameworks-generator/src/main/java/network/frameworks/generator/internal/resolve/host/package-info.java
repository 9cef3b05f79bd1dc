/** Decides what holds for a machine as a whole. */
@NullMarked
package network.frameworks.generator.internal.resolve.host;

import org.jspecify.annotations.NullMarked;
