/** Tests of what Prometheus reads. */
@NullMarked
package network.frameworks.generator.internal.view.prometheus;

import org.jspecify.annotations.NullMarked;
