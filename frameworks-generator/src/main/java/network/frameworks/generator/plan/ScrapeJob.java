package network.frameworks.generator.plan;

import java.util.List;

/**
 * A Prometheus scrape job of an environment: one service or exporter.
 *
 * @param name the job label, equal to the service's name
 * @param metricsPath the path of the metrics page
 * @param module what a relay on the node is asked for, empty where the page is asked itself
 * @param targets the targets, in node order
 */
public record ScrapeJob(String name, String metricsPath, String module, List<ScrapeTarget> targets) {

    public ScrapeJob {
        targets = List.copyOf(targets);
    }
}
