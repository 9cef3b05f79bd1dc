/** Decides what watches a node, with which accounts, and what Grafana reads. */
@NullMarked
package network.frameworks.generator.internal.resolve.watch;

import org.jspecify.annotations.NullMarked;
