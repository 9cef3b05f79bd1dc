package network.frameworks.model.internal.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.internal.bind.MetricBinder;
import network.frameworks.model.internal.bind.Section;
import network.frameworks.model.pack.PackLayers;
import network.frameworks.model.service.Metric;
import network.frameworks.model.service.MetricsPage;
import network.frameworks.model.service.ServiceDefinition;
import network.frameworks.model.service.ServiceDefinition.Kind;

/** Which program exports which metrics, as the packs and services say. Immutable. */
public final class MetricCatalog {
    private final Map<String, Family> families;

    private MetricCatalog(Map<String, Family> families) {
        this.families = families;
    }

    /**
     * Metrics that one program or several export. A file that names no program is about the service it is called
     * after.
     */
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

    static MetricCatalog load(PackLayers packs, Diagnostics problems) {
        return new MetricCatalog(
                new TreeMap<>(new CatalogFolder(packs, "metrics").entries(MetricCatalog::family, problems)));
    }

    private static Family family(String name, Section section) {
        section.optionalText("description");
        boolean everyTarget = section.flag("everyTarget", false);
        List<Kind> kinds = section.words("kinds", Kind.class);
        List<String> services = section.texts("services");
        boolean ofOneService = !everyTarget && kinds.isEmpty() && services.isEmpty();
        return new Family(
                section.flag("prefixed", false),
                everyTarget,
                kinds,
                ofOneService ? List.of(name) : services,
                MetricBinder.series(section));
    }

    /**
     * The metrics that a service serves itself, sorted by name; those of its exporter belong to the exporter. What the
     * service says of a metric replaces what a pack says. A service that serves no metrics page has none.
     */
    public List<Metric> of(ServiceDefinition service) {
        MetricsPage page = service.watch().metrics();
        if (page == null) {
            return List.of();
        }
        SortedMap<String, Metric> metrics = new TreeMap<>();
        families.values().stream()
                .filter(family -> family.isExportedBy(service))
                .flatMap(family -> family.metricsOf(service).stream())
                .forEach(metric -> metrics.put(metric.name(), metric));
        page.series().forEach(metric -> metrics.put(metric.name(), metric));
        return List.copyOf(metrics.values());
    }

    /**
     * Whether the metrics of a service are described: by the service, or by a file that names it. What its kind alone
     * says of it is not all there is.
     */
    public boolean describes(ServiceDefinition service) {
        MetricsPage page = service.watch().metrics();
        return page != null && !page.series().isEmpty()
                || families.values().stream()
                        .anyMatch(family -> family.services().contains(service.name()));
    }

    /** The services that the packs list metrics of by name, sorted. */
    public Set<String> serviceNames() {
        Set<String> names = new TreeSet<>();
        families.values().forEach(family -> names.addAll(family.services()));
        return names;
    }

    /** The metrics that Prometheus makes for every target, like {@code up}. */
    public List<Metric> ofEveryTarget() {
        return families.values().stream()
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
