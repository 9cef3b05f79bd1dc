package network.frameworks.generator.internal.resolve.alert;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import network.frameworks.generator.internal.alert.ServedMetrics;
import network.frameworks.model.internal.catalog.Catalogs;
import network.frameworks.model.service.ServiceDefinition;

/** What is known of metrics whether the platform serves them or not. */
final class KnownMetrics {

    private static final int FEW = 2;

    private final Catalogs catalogs;
    private final SortedSet<String> series;

    KnownMetrics(Catalogs catalogs, ServedMetrics served) {
        this.catalogs = catalogs;
        this.series = new TreeSet<>(
                catalogs.metrics().seriesOf(catalogs.services().all()).keySet());
        this.series.addAll(served.names());
    }

    /** Every series that some catalogue describes, sorted. */
    SortedSet<String> series() {
        return series;
    }

    /** The metric that a series belongs to: a histogram has several. */
    String metric(String name) {
        for (String ending : List.of("_bucket", "_sum", "_count")) {
            if (name.endsWith(ending)) {
                String base = name.substring(0, name.length() - ending.length());
                if (series.contains(base + "_count") && series.contains(base + "_sum")) {
                    return base;
                }
            }
        }
        return name;
    }

    /** A metric and, when they are few, the services that export it, for a message. */
    String words(String metric) {
        List<String> exporters = catalogs.services().all().stream()
                .filter(service -> catalogs.metrics().of(service).stream()
                        .anyMatch(exported -> exported.name().equals(metric)))
                .map(ServiceDefinition::name)
                .sorted()
                .toList();
        return exporters.isEmpty() || exporters.size() > FEW
                ? metric
                : metric + " of " + exporters.stream().collect(Collectors.joining(" or "));
    }
}
