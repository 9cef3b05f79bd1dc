/** What the README says under "Adding things", done in an empty folder with what it says and nothing else. */
@NullMarked
package network.frameworks.generator.recipes;

import org.jspecify.annotations.NullMarked;
