/**
 * What is known of the providers that Terraform reaches: one room for each, and here what they have in common. The data
 * of a provider lie in {@code providers/<name>} of the packs: {@code provider.yaml}, {@code facts.yaml},
 * {@code schema.json}, {@code behaviour.json}.
 */
@NullMarked
package network.frameworks.model.internal.provider;

import org.jspecify.annotations.NullMarked;
