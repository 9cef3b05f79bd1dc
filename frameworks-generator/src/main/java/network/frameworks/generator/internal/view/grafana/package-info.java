/** Grafana: its data sources and dashboards, with only those panels that this platform has data for. */
@NullMarked
package network.frameworks.generator.internal.view.grafana;

import org.jspecify.annotations.NullMarked;
