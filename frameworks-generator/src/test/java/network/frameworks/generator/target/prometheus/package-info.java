/** Tests of what Prometheus reads. */
@NullMarked
package network.frameworks.generator.target.prometheus;

import org.jspecify.annotations.NullMarked;
