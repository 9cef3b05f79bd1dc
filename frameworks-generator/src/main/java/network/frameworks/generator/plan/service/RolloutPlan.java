package network.frameworks.generator.plan.service;

/**
 * How a service is released on a node.
 *
 * @param step the step of a release in which that is done, from 1; 0 when it is not released in steps
 * @param healthUrl the URL that answers 200 on the node itself when it is well, empty when it does not say
 * @param first what must come true on a node on which it never ran
 * @param later what must come true after every later release
 */
public record RolloutPlan(int step, String healthUrl, GatePlan first, GatePlan later) {}
