/** IPv4 addresses and networks as numbers. */
@NullMarked
package network.frameworks.model.internal.net;

import org.jspecify.annotations.NullMarked;
