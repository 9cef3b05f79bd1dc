/** What watches, and with which accounts it reads. */
@NullMarked
package network.frameworks.generator.plan.watch;

import org.jspecify.annotations.NullMarked;
