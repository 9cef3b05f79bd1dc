@NullMarked
package network.frameworks.generator.reconcile;

import org.jspecify.annotations.NullMarked;
