/** Tests of what Prometheus reads. */
@NullMarked
package network.frameworks.generator.view.prometheus;

import org.jspecify.annotations.NullMarked;
