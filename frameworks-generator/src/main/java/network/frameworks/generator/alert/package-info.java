/**
 * The bundled alert classes: on which metric each stands, how it is said in PromQL, and how it is made to fire.
 *
 * <p>A new class is one implementation of {@link network.frameworks.generator.alert.AlertClass}, one line in {@link
 * network.frameworks.generator.alert.AlertClasses} and one entry of the alert catalogue with its defaults.
 */
@NullMarked
package network.frameworks.generator.alert;

import org.jspecify.annotations.NullMarked;
