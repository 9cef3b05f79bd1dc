/** Turns a model into a plan. Pure: no file, clock, host or template is seen here. */
@NullMarked
package network.frameworks.generator.internal.resolve;

import org.jspecify.annotations.NullMarked;
