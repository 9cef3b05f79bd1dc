@NullMarked
package network.frameworks.generator.internal.view.scripts;

import org.jspecify.annotations.NullMarked;
