/** Regions of an environment: which of several instances a client speaks to. */
@NullMarked
package network.frameworks.generator.internal.resolve.region;

import org.jspecify.annotations.NullMarked;
