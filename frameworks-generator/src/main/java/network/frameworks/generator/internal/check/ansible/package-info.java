/**
 * Proofs over the rendered Ansible tree that neither a syntax check nor a linter gives: every name that a task
 * mentions exists, and every tag selects all that it needs.
 */
@NullMarked
package network.frameworks.generator.internal.check.ansible;

import org.jspecify.annotations.NullMarked;
