/** FreeMarker set-up, output formats and the text of one output. */
@NullMarked
package network.frameworks.generator.render;

import org.jspecify.annotations.NullMarked;
