/** Text that must pass through Jinja unchanged. */
@NullMarked
package network.frameworks.generator.internal.syntax.jinja;

import org.jspecify.annotations.NullMarked;
