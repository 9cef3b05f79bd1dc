@NullMarked
package network.frameworks.generator.internal.syntax.jinja;

import org.jspecify.annotations.NullMarked;
