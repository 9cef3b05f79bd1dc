package network.frameworks.model;

import java.util.List;

/**
 * Who administers the hosts.
 *
 * @param user the account Ansible logs in with
 * @param port the TCP port of sshd
 * @param keys names of SSH keys that exist in the Hetzner project
 * @param allowedFrom CIDRs that may reach sshd; empty means only the mesh,
 *     which no new host can be set up from
 */
public record Ssh(String user, int port, List<String> keys, List<String> allowedFrom) {

    public Ssh {
        keys = List.copyOf(keys);
        allowedFrom = List.copyOf(allowedFrom);
    }
}
