@NullMarked
package network.frameworks.generator.internal.syntax.yaml;

import org.jspecify.annotations.NullMarked;
