@NullMarked
package network.frameworks.generator.view.scripts;

import org.jspecify.annotations.NullMarked;
