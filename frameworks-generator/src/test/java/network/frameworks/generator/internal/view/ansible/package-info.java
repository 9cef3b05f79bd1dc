@NullMarked
package network.frameworks.generator.internal.view.ansible;

import org.jspecify.annotations.NullMarked;
