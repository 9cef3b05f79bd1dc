/** Tests of what dashboards show. */
@NullMarked
package network.frameworks.generator.internal.resolve.dashboard;

import org.jspecify.annotations.NullMarked;
