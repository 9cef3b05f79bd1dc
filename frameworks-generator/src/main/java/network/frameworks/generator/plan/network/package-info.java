/** The mesh, public names, certificates and what firewalls let in. */
@NullMarked
package network.frameworks.generator.plan.network;

import org.jspecify.annotations.NullMarked;
