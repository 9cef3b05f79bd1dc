/** What FrameWorks knows by itself: services, metrics, machines, alerts, dashboards and OS tuning, as data files. */
@NullMarked
package network.frameworks.model.internal.catalog;

import org.jspecify.annotations.NullMarked;
