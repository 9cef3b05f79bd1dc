/** Real command line tools as test oracles: found on the PATH, run with a time limit, required or skipped. */
@NullMarked
package network.frameworks.generator.tools;

import org.jspecify.annotations.NullMarked;
