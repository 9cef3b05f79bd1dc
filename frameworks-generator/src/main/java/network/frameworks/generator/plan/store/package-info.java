/** What the data stores of a node are told: accounts, databases, members, topics. */
@NullMarked
package network.frameworks.generator.plan.store;

import org.jspecify.annotations.NullMarked;
