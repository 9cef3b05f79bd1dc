/** Tests of what Grafana reads. */
@NullMarked
package network.frameworks.generator.internal.view.grafana;

import org.jspecify.annotations.NullMarked;
