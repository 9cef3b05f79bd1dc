/** The way in: a file or a Java-built model becomes a checked model or a list of problems. */
@NullMarked
package network.frameworks.model.read;

import org.jspecify.annotations.NullMarked;
