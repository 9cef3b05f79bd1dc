package network.frameworks.generator.plan.host;

/**
 * How a machine is reached by others of its environment.
 *
 * @param name the name that every node of the environment resolves to its mesh address
 * @param cluster its IPv4 address in the cluster's network
 * @param mesh its IPv4 address in the mesh
 */
public record NodeAddresses(String name, String cluster, String mesh) {}
