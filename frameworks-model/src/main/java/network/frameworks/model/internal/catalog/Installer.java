package network.frameworks.model.internal.catalog;

import java.util.List;
import network.frameworks.model.service.Install.Method;

/**
 * An Ansible role that installs services.
 *
 * @param name the role
 * @param play its play
 * @param methods what it can install
 * @param needsProgram whether a package with arguments has to name its program
 */
public record Installer(String name, Play play, List<Method> methods, boolean needsProgram) {

    public Installer {
        methods = List.copyOf(methods);
    }

    /**
     * The play that runs a role.
     *
     * @param about what it does, for people
     * @param hosts which hosts it is for
     * @param playbook the playbook that holds it
     * @param rollout how many hosts it changes at a time
     * @param tag its tag
     */
    public record Play(String about, Hosts hosts, Playbook playbook, Rollout rollout, String tag) {}

    /**
     * Which hosts a play is for.
     *
     * @param group the inventory group of the hosts with its services; empty for every host
     * @param always whether group and play are there also when it installs nothing
     */
    public record Hosts(String group, boolean always) {}

    /** The playbooks, in the order in which they run. */
    public enum Playbook {
        /** What every host needs, then databases, queues and proxies. */
        INFRASTRUCTURE,
        /** The programs of the platform. */
        SERVICES,
        /** What watches. */
        MONITORING
    }

    /** How many hosts are changed at a time. */
    public enum Rollout {
        /** All of them. */
        AT_ONCE,
        /** One, then half of the rest, then all; a host that fails ends the run. */
        ROLLING
    }
}
