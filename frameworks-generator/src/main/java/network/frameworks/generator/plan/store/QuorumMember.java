package network.frameworks.generator.plan.store;

/**
 * A member of a quorum.
 *
 * @param id its number, which never changes
 * @param address its mesh address
 */
public record QuorumMember(long id, String address) {}
