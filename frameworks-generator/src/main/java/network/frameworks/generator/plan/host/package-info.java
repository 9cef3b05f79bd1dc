/** What holds for a machine as a whole. */
@NullMarked
package network.frameworks.generator.plan.host;

import org.jspecify.annotations.NullMarked;
