/** Decides accounts, databases, members and topics of data stores. */
@NullMarked
package network.frameworks.generator.resolve.store;

import org.jspecify.annotations.NullMarked;
