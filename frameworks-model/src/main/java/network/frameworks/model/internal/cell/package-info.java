/** Cells of an environment: which edges belong together, who works for them, below which name they are reached. */
@NullMarked
package network.frameworks.model.internal.cell;

import org.jspecify.annotations.NullMarked;
