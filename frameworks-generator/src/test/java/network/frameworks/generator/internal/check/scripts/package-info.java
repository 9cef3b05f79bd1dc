@NullMarked
package network.frameworks.generator.internal.check.scripts;

import org.jspecify.annotations.NullMarked;
