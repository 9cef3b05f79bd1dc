/** Text that must pass through Jinja unchanged. */
@NullMarked
package network.frameworks.generator.syntax.jinja;

import org.jspecify.annotations.NullMarked;
