/** Writing JSON strings and values, and their canonical layout. */
@NullMarked
package network.frameworks.generator.internal.syntax.json;

import org.jspecify.annotations.NullMarked;
