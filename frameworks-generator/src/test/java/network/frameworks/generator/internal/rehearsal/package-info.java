@NullMarked
package network.frameworks.generator.internal.rehearsal;

import org.jspecify.annotations.NullMarked;
