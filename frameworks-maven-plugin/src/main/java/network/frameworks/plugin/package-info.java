/** The goals of {@code mvn frameworks:...}: parameters in, engine called, result told. */
@NullMarked
package network.frameworks.plugin;

import org.jspecify.annotations.NullMarked;
