/** A YAML file as a tree in which every value knows the line and column it was written at. */
@NullMarked
package network.frameworks.model.internal.document;

import org.jspecify.annotations.NullMarked;
