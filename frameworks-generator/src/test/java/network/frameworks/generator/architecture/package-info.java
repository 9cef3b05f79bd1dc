/** The rules of the house, as tests. */
@NullMarked
package network.frameworks.generator.architecture;

import org.jspecify.annotations.NullMarked;
