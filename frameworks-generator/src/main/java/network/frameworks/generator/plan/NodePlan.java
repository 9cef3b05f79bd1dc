package network.frameworks.generator.plan;

import java.util.List;
import java.util.SortedMap;

/**
 * A machine, fully decided.
 *
 * @param name {@code <cluster>-<number>}
 * @param fqdn the name under the environment's domain, also its Ansible inventory name
 * @param privateName the name that every node of the environment resolves to its mesh address
 * @param cluster the name of its cluster
 * @param role its role
 * @param region its Hetzner network zone
 * @param number 1 for the first of the cluster
 * @param location its Hetzner location
 * @param privateAddress its IPv4 address in the cluster's network
 * @param wireguardAddress its IPv4 address in the mesh
 * @param placementGroup the number, from 0, of the placement group it is in
 * @param instances what runs on it, sorted by service name
 * @param listeners every port it serves, sorted by number and protocol
 * @param sites the web sites its reverse proxy answers for, sorted by name
 * @param certificates names of the certificates it gets, sorted
 * @param labels the labels of its metrics: environment, cluster, region, role, node
 */
public record NodePlan(
        String name,
        String fqdn,
        String privateName,
        String cluster,
        String role,
        String region,
        int number,
        String location,
        String privateAddress,
        String wireguardAddress,
        int placementGroup,
        List<InstancePlan> instances,
        List<Listener> listeners,
        List<ProxySite> sites,
        List<String> certificates,
        SortedMap<String, String> labels) {

    public NodePlan {
        instances = List.copyOf(instances);
        listeners = List.copyOf(listeners);
        sites = List.copyOf(sites);
        certificates = List.copyOf(certificates);
    }
}
