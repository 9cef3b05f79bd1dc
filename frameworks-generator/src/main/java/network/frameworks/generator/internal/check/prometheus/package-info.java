/** Reads back what Prometheus and Alertmanager will read, and proves what neither of them checks. */
@NullMarked
package network.frameworks.generator.internal.check.prometheus;

import org.jspecify.annotations.NullMarked;
