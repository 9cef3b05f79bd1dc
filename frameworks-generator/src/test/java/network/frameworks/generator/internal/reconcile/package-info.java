@NullMarked
package network.frameworks.generator.internal.reconcile;

import org.jspecify.annotations.NullMarked;
