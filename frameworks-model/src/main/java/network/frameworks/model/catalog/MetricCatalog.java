package network.frameworks.model.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.model.bind.Section;
import network.frameworks.model.service.ServiceDefinition;
import network.frameworks.model.service.ServiceDefinition.Kind;

/** Which program exports which metrics. Immutable. */
public final class MetricCatalog {
    private final List<Family> families;
    private final Map<String, List<Metric>> services;

    private MetricCatalog(List<Family> families, Map<String, List<Metric>> services) {
        this.families = List.copyOf(families);
        this.services = Map.copyOf(services);
    }

    /** Metrics that several programs export. */
    private record Family(
            boolean prefixed, boolean everyTarget, List<Kind> kinds, List<String> services, List<Metric> metrics) {
        boolean isExportedBy(ServiceDefinition service) {
            return kinds.contains(service.about().kind()) || services.contains(service.name());
        }

        List<Metric> metricsOf(ServiceDefinition service) {
            String prefix = service.name().replace('-', '_') + "_";
            return prefixed
                    ? metrics.stream().map(metric -> metric.prefixed(prefix)).toList()
                    : metrics;
        }
    }

    static MetricCatalog load() {
        CatalogFile file = CatalogFile.open("metrics.yaml");
        Map<String, Family> families = file.entries("families", MetricCatalog::family);
        Map<String, List<Metric>> services = file.entries("services", (name, section) -> metrics(section));
        return new MetricCatalog(List.copyOf(families.values()), services);
    }

    private static Family family(String name, Section section) {
        section.text("description");
        return new Family(
                section.flag("prefixed", false),
                section.flag("everyTarget", false),
                section.words("kinds", Kind.class),
                section.texts("services"),
                metrics(section));
    }

    private static List<Metric> metrics(Section section) {
        List<Metric> metrics = new ArrayList<>();
        section.sections("metrics").forEach((name, below) -> {
            metrics.add(new Metric(
                    name,
                    below.word("type", Metric.Type.class),
                    below.texts("labels"),
                    below.text("unit"),
                    below.optionalDecimal("largestBucket")));
            below.finish();
        });
        return metrics;
    }

    /**
     * The metrics that a service serves itself, sorted by name; those of its exporter belong to the exporter. A
     * service that serves no metrics page has none.
     */
    public List<Metric> of(ServiceDefinition service) {
        if (service.watch().metrics() == null) {
            return List.of();
        }
        List<Metric> metrics = new ArrayList<>(services.getOrDefault(service.name(), List.of()));
        families.stream()
                .filter(family -> family.isExportedBy(service))
                .forEach(family -> metrics.addAll(family.metricsOf(service)));
        return metrics.stream().sorted(Comparator.comparing(Metric::name)).toList();
    }

    /** The services that the catalogue lists metrics of by name, sorted. */
    public Set<String> serviceNames() {
        Set<String> names = new TreeSet<>(services.keySet());
        families.forEach(family -> names.addAll(family.services()));
        return names;
    }

    /** The metrics that Prometheus makes for every target, like {@code up}. */
    public List<Metric> ofEveryTarget() {
        return families.stream()
                .filter(Family::everyTarget)
                .flatMap(family -> family.metrics().stream())
                .toList();
    }

    /** All series that exist when these services are scraped, by series name. */
    public SortedMap<String, Metric> seriesOf(Collection<ServiceDefinition> scraped) {
        SortedMap<String, Metric> series = new TreeMap<>();
        ofEveryTarget().forEach(metric -> metric.series().forEach(name -> series.put(name, metric)));
        for (ServiceDefinition service : scraped) {
            of(service).forEach(metric -> metric.series().forEach(name -> series.put(name, metric)));
        }
        return series;
    }
}
