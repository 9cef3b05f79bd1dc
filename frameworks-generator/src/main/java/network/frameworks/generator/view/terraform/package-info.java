/** The Terraform part of the tree: environments, modules, and the facts about the services they use. */
@NullMarked
package network.frameworks.generator.view.terraform;

import org.jspecify.annotations.NullMarked;
