/** The Ansible tree, judged by Ansible itself and its linters. */
@NullMarked
package network.frameworks.generator.tools.ansible;

import org.jspecify.annotations.NullMarked;
