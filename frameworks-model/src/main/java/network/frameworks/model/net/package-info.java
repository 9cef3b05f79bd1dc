/** IPv4 addresses and networks as numbers. */
@NullMarked
package network.frameworks.model.net;

import org.jspecify.annotations.NullMarked;
