package network.frameworks.model.service;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page with Prometheus metrics.
 *
 * @param port the name of the port
 * @param path the path of an HTTP GET
 * @param via the service of the same node that passes the page on where its port is for the node alone, or null
 * @param series the metrics on it that no pack describes, or describes otherwise, sorted by name
 */
public record MetricsPage(
        String port, String path, @Nullable String via, List<Metric> series) {

    public MetricsPage {
        series = series.stream().sorted(Comparator.comparing(Metric::name)).toList();
    }

    /** A page whose metrics a pack describes, or nobody. */
    public MetricsPage(String port, String path) {
        this(port, path, null, List.of());
    }
}
