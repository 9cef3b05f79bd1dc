/** Tests of the checks on what Grafana reads. */
@NullMarked
package network.frameworks.generator.internal.check.grafana;

import org.jspecify.annotations.NullMarked;
