@NullMarked
package network.frameworks.plugin;

import org.jspecify.annotations.NullMarked;
