/** Tests of the checks on what Prometheus reads. */
@NullMarked
package network.frameworks.generator.internal.check.prometheus;

import org.jspecify.annotations.NullMarked;
