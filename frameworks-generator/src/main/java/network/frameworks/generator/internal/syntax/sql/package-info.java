/** As much of SQL as is needed to tell one question from anything else. */
@NullMarked
package network.frameworks.generator.internal.syntax.sql;

import org.jspecify.annotations.NullMarked;
