/** Reads dashboards and data sources back, and proves that every panel can show something. */
@NullMarked
package network.frameworks.generator.internal.check.grafana;

import org.jspecify.annotations.NullMarked;
