/** What must be true of a model beyond the types of its values. */
@NullMarked
package network.frameworks.model.internal.rule;

import org.jspecify.annotations.NullMarked;
