/** Dashboards, fully decided: what each panel asks and where it stands. */
@NullMarked
package network.frameworks.generator.plan.dashboard;

import org.jspecify.annotations.NullMarked;
