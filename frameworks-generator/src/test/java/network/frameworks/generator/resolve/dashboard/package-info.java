/** Tests of what dashboards show. */
@NullMarked
package network.frameworks.generator.resolve.dashboard;

import org.jspecify.annotations.NullMarked;
