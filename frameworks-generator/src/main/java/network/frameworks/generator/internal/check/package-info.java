/** The second opinion: reads rendered text back and proves what holds over the whole tree. */
@NullMarked
package network.frameworks.generator.internal.check;

import org.jspecify.annotations.NullMarked;
