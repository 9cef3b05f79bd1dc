package network.frameworks.generator.plan.service;

import network.frameworks.model.service.Needs.Need;

/**
 * A service to which another one speaks.
 *
 * @param service its name
 * @param need whether it must be up before
 * @param address the host and port that are dialled, empty when nobody says which port
 * @param serverName the name that its certificate must have, empty when it shows none
 * @param region the region of those that are spoken to first, empty when they run elsewhere
 */
public record PeerPlan(String service, Need need, String address, String serverName, String region) {}
