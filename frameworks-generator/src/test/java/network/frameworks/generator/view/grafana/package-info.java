/** Tests of what Grafana reads. */
@NullMarked
package network.frameworks.generator.view.grafana;

import org.jspecify.annotations.NullMarked;
