/** Decides accounts, databases, members and topics of data stores. */
@NullMarked
package network.frameworks.generator.internal.resolve.store;

import org.jspecify.annotations.NullMarked;
