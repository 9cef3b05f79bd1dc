/** What will be rendered: every name, address, port and order, decided before any template runs. */
@NullMarked
package network.frameworks.generator.plan;

import org.jspecify.annotations.NullMarked;
