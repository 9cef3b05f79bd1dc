@NullMarked
package network.frameworks.generator.target.ansible;

import org.jspecify.annotations.NullMarked;
