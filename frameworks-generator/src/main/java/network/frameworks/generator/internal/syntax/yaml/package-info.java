/** Writing YAML scalars and values so that every YAML reader gives back the same text. */
@NullMarked
package network.frameworks.generator.internal.syntax.yaml;

import org.jspecify.annotations.NullMarked;
