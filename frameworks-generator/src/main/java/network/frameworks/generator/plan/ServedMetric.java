package network.frameworks.generator.plan;

import java.util.List;
import network.frameworks.generator.internal.syntax.promql.Metric;

/**
 * A metric and who exports it.
 *
 * @param metric what is known of it, the labels of its targets included
 * @param jobs the scrape jobs that export it, sorted
 */
public record ServedMetric(Metric metric, List<String> jobs) {

    public ServedMetric {
        jobs = List.copyOf(jobs);
    }
}
