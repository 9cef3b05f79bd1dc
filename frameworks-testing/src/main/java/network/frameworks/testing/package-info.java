/** Seeded test cases: properties that hold for many drawn values, the same values in every run. */
@NullMarked
package network.frameworks.testing;

import org.jspecify.annotations.NullMarked;
