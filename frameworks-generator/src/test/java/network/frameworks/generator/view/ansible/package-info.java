@NullMarked
package network.frameworks.generator.view.ansible;

import org.jspecify.annotations.NullMarked;
