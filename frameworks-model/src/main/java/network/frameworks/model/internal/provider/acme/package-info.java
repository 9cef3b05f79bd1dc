/** The authority that certificates are ordered from by ACME, and what it needs from a model. */
@NullMarked
package network.frameworks.model.internal.provider.acme;

import org.jspecify.annotations.NullMarked;
