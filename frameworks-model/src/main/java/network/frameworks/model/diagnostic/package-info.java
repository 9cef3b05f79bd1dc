/** Problems of a model: what is wrong, where, and what would be right. */
@NullMarked
package network.frameworks.model.diagnostic;

import org.jspecify.annotations.NullMarked;
