/** Decides what dashboards show: which panels have data, what they ask, and where they stand. */
@NullMarked
package network.frameworks.generator.internal.resolve.dashboard;

import org.jspecify.annotations.NullMarked;
