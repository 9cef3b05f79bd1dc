package network.frameworks.generator.internal.view.prometheus;

/**
 * A scrape job of the shared configuration.
 *
 * @param name the job
 * @param metricsPath the path of its metrics page
 * @param module what a relay is asked for, empty where the page is asked itself
 */
public record JobView(String name, String metricsPath, String module) {}
