package network.frameworks.generator.plan.service;

/**
 * What says that a release of a service has worked on a node.
 *
 * @param healthUrl the URL that answers 200 on the node itself when it is well, empty when it does not say
 * @param first what must come true on a node on which it never ran
 * @param later what must come true after every later release
 */
public record RolloutPlan(String healthUrl, GatePlan first, GatePlan later) {}
