@NullMarked
package network.frameworks.generator.syntax.yaml;

import org.jspecify.annotations.NullMarked;
