package network.frameworks.generator.rehearsal;

import network.frameworks.generator.rehearsal.evaluator.Labels;

/**
 * A series that is played.
 *
 * @param labels its labels, the name of the metric among them
 * @param counter whether its level is what it grows by from scrape to scrape, and not its value
 */
public record Line(Labels labels, boolean counter) {}
