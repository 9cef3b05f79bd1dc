/** Hetzner Cloud: its locations, server types and limits, and what it needs from a model. */
@NullMarked
package network.frameworks.model.internal.provider.hetzner;

import org.jspecify.annotations.NullMarked;
