package network.frameworks.generator.internal.view.prometheus;

/**
 * A scrape job of the shared configuration.
 *
 * @param name the job
 * @param metricsPath the path of its metrics page
 */
public record JobView(String name, String metricsPath) {}
