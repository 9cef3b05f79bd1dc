/** Cloudflare: what it takes as a DNS record, and what it needs from a model. */
@NullMarked
package network.frameworks.model.internal.provider.cloudflare;

import org.jspecify.annotations.NullMarked;
