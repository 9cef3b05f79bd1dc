/** Tests of binding. */
@NullMarked
package network.frameworks.model.bind;

import org.jspecify.annotations.NullMarked;
