@NullMarked
package network.frameworks.generator.internal.check.ansible;

import org.jspecify.annotations.NullMarked;
