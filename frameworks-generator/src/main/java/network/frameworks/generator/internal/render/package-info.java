/** FreeMarker set-up, output formats and the text of one output. */
@NullMarked
package network.frameworks.generator.internal.render;

import org.jspecify.annotations.NullMarked;
