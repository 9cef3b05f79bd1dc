@NullMarked
package network.frameworks.generator.check.ansible;

import org.jspecify.annotations.NullMarked;
