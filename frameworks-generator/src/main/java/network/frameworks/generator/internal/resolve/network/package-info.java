/** Decides addresses, public names, certificates and what firewalls let in. */
@NullMarked
package network.frameworks.generator.internal.resolve.network;

import org.jspecify.annotations.NullMarked;
