/** Decides groups, plays and the list of secrets. */
@NullMarked
package network.frameworks.generator.internal.resolve.inventory;

import org.jspecify.annotations.NullMarked;
