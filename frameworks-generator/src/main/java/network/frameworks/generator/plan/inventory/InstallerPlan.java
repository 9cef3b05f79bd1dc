package network.frameworks.generator.plan.inventory;

/**
 * An Ansible role that installs services, and its play.
 *
 * @param name the role
 * @param play what its play does, for people
 * @param hosts the group that its play is for
 * @param playbook the playbook that holds its play, without the suffix
 * @param rolling whether hosts are changed a few at a time
 * @param tag the tag of its play
 * @param prefix what the names of its variables start with, without the underscore
 */
public record InstallerPlan(
        String name, String play, String hosts, String playbook, boolean rolling, String tag, String prefix) {}
