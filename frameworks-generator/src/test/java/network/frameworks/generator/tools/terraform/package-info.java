/**
 * Stand-ins for what the real terraform needs around it: providers that speak its plugin protocol, from the bundled
 * schemas, without a download, an account or a network.
 */
@NullMarked
package network.frameworks.generator.tools.terraform;

import org.jspecify.annotations.NullMarked;
