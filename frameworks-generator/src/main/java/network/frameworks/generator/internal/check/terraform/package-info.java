/**
 * Reads rendered Terraform back and proves what {@code terraform validate} would, without Terraform: every block and
 * argument exists in the provider's schema, every reference resolves, every module gets what it asks for.
 */
@NullMarked
package network.frameworks.generator.internal.check.terraform;

import org.jspecify.annotations.NullMarked;
