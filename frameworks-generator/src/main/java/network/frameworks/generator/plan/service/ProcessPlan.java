package network.frameworks.generator.plan.service;

import java.util.List;

/**
 * How a service is run on a node.
 *
 * @param unit its systemd unit
 * @param account the account it runs as, empty for that of its package or role; one of its own for a release
 * @param profile which hardening its unit gets, {@code network} or {@code media}
 * @param arguments its command line without the program, empty when it has none
 * @param after units that start before it
 * @param reloadSignal the signal that makes it read its files again, without {@code SIG}, empty when none does
 * @param scratch files of shared memory to remove around its life, empty when there are none
 */
public record ProcessPlan(
        String unit,
        String account,
        String profile,
        String arguments,
        List<String> after,
        String reloadSignal,
        String scratch) {

    public ProcessPlan {
        after = List.copyOf(after);
    }
}
