/** Brings a folder on disk in line with the rendered tree: writes, skips, deletes or refuses. */
@NullMarked
package network.frameworks.generator.internal.reconcile;

import org.jspecify.annotations.NullMarked;
