/** The committed samples against their committed trees, and the promise that nothing but the model decides a byte. */
@NullMarked
package network.frameworks.generator.samples;

import org.jspecify.annotations.NullMarked;
