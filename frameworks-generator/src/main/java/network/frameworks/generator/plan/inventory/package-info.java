/** The Ansible inventory: groups, the roles that install services, and the secrets they need. */
@NullMarked
package network.frameworks.generator.plan.inventory;

import org.jspecify.annotations.NullMarked;
