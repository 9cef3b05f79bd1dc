package network.frameworks.generator.internal.resolve.network;

/**
 * Two things of an environment that fall on the same default address.
 *
 * @param environment the environment
 * @param cluster the cluster that has to name an address itself
 * @param what what is in conflict, for people
 * @param remedy what to write into the model
 */
public record AddressConflict(String environment, String cluster, String what, String remedy) {}
