/** Jinja: reading templates and expressions as Jinja reads them, and text that must pass through it unchanged. */
@NullMarked
package network.frameworks.generator.internal.syntax.jinja;

import org.jspecify.annotations.NullMarked;
