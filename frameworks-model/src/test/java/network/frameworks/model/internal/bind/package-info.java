/** Tests of binding. */
@NullMarked
package network.frameworks.model.internal.bind;

import org.jspecify.annotations.NullMarked;
