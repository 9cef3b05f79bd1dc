/** Dashboards: sections and panels with their queries, as a file of a pack or a model says them. */
@NullMarked
package network.frameworks.model.dashboard;

import org.jspecify.annotations.NullMarked;
