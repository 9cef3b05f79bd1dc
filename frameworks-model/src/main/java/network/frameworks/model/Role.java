package network.frameworks.model;

import java.util.List;

/**
 * What runs together on every node of the clusters that carry the role.
 *
 * @param name {@code control}, {@code data}, {@code media} or a name of the user's own; also the Ansible group
 * @param services the services of the role, in the order the user gave
 */
public record Role(String name, List<ServiceUse> services) {

    public Role {
        services = List.copyOf(services);
    }
}
