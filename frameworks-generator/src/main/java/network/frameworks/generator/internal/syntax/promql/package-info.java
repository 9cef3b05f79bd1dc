/** PromQL as a typed tree: built in Java, written as text, read back, and asked which labels its result has. */
@NullMarked
package network.frameworks.generator.internal.syntax.promql;

import org.jspecify.annotations.NullMarked;
