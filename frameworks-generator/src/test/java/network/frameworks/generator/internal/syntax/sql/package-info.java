/** Tests of reading SQL. */
@NullMarked
package network.frameworks.generator.internal.syntax.sql;

import org.jspecify.annotations.NullMarked;
