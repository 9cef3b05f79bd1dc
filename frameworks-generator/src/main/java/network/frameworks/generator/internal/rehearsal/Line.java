package network.frameworks.generator.internal.rehearsal;

import network.frameworks.generator.internal.rehearsal.evaluator.Labels;

/**
 * A series that is played.
 *
 * @param labels its labels, the name of the metric among them
 * @param counter whether its level is what it grows by from scrape to scrape, and not its value
 */
public record Line(Labels labels, boolean counter) {}
