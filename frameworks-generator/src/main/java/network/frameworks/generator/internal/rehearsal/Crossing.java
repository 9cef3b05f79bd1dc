package network.frameworks.generator.internal.rehearsal;

/**
 * Two acts that differ in what one series does.
 *
 * @param line the series
 * @param calm the condition does not hold
 * @param bad it holds
 */
record Crossing(int line, Act calm, Act bad) {}
