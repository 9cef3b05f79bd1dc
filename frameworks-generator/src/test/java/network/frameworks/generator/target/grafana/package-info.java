/** Tests of what Grafana reads. */
@NullMarked
package network.frameworks.generator.target.grafana;

import org.jspecify.annotations.NullMarked;
