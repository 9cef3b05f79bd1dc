package network.frameworks.generator.internal.resolve.node;

import network.frameworks.model.Cluster;

/**
 * What is known of a node before its services are decided.
 *
 * @param name its name
 * @param cluster its cluster
 * @param number its number in the cluster
 * @param region its region
 * @param zone its network zone
 * @param wireguardAddress its mesh address
 */
public record NodeContext(
        String name, Cluster cluster, int number, String region, String zone, String wireguardAddress) {}
