/** The Ansible part of the tree: inventories from the plan, and roles that are the same for every model. */
@NullMarked
package network.frameworks.generator.view.ansible;

import org.jspecify.annotations.NullMarked;
