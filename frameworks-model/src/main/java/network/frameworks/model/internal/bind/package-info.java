/** From the tree of a file to the records of the model: types, ranges, words and unknown keys. */
@NullMarked
package network.frameworks.model.internal.bind;

import org.jspecify.annotations.NullMarked;
