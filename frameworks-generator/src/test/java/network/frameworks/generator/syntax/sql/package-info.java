/** Tests of reading SQL. */
@NullMarked
package network.frameworks.generator.syntax.sql;

import org.jspecify.annotations.NullMarked;
