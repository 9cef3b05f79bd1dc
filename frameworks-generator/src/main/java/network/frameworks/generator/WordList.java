package network.frameworks.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import network.frameworks.model.Alert;
import network.frameworks.model.dashboard.Dashboard;
import network.frameworks.model.internal.catalog.Catalogs;
import network.frameworks.model.internal.provider.hetzner.Hetzner;
import network.frameworks.model.internal.provider.hetzner.Location;
import network.frameworks.model.internal.provider.hetzner.ServerType;
import network.frameworks.model.service.Metric;
import network.frameworks.model.service.ServiceDefinition;
import org.jspecify.annotations.Nullable;

/** Lists what the packs have names for. */
final class WordList {

    private final Catalogs catalogs;

    WordList(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /** All names of a kind, sorted. */
    List<Word> of(Word.Kind kind) {
        return switch (kind) {
            case SERVICES -> words(kind, catalogs.services().all().stream().map(WordList::service));
            case METRICS -> metrics();
            case ALERTS -> words(kind, catalogs.alerts().all().stream().map(this::alert));
            case DASHBOARDS -> words(kind, catalogs.dashboards().all().stream().map(WordList::dashboard));
            case LOCATIONS ->
                words(kind, hetzner().locations().values().stream().map(WordList::location));
            case SERVER_TYPES ->
                words(
                        kind,
                        hetzner().serverTypes().values().stream()
                                .filter(type -> !type.isRemoved())
                                .map(WordList::serverType));
        };
    }

    private record Entry(String name, String about) {

        static Entry of(String name, @Nullable String about) {
            return new Entry(name, about == null ? "" : about.strip().replaceAll("\\s+", " "));
        }
    }

    private static List<Word> words(Word.Kind kind, Stream<Entry> entries) {
        return entries.map(entry -> new Word(kind, entry.name(), entry.about())).toList();
    }

    private static Entry service(ServiceDefinition service) {
        return Entry.of(service.name(), service.about().description());
    }

    /** Metrics of one name that several services serve are told once, with all of them. */
    private List<Word> metrics() {
        SortedMap<String, Metric> byName = new TreeMap<>();
        SortedMap<String, List<String>> servedBy = new TreeMap<>();
        catalogs.metrics().ofEveryTarget().forEach(metric -> {
            byName.put(metric.name(), metric);
            servedBy.computeIfAbsent(metric.name(), name -> new ArrayList<>()).add("every target");
        });
        for (ServiceDefinition service : catalogs.services().all()) {
            for (Metric metric : catalogs.metrics().of(service)) {
                byName.putIfAbsent(metric.name(), metric);
                servedBy.computeIfAbsent(metric.name(), name -> new ArrayList<>())
                        .add(service.name());
            }
        }
        return byName.values().stream()
                .map(metric -> new Word(
                        Word.Kind.METRICS,
                        metric.name(),
                        about(metric, servedBy.getOrDefault(metric.name(), List.of()))))
                .toList();
    }

    private static String about(Metric metric, List<String> servedBy) {
        String labels = metric.labels().isEmpty() ? "" : ", by " + String.join(", ", metric.labels());
        return metric.type().name().toLowerCase(Locale.ROOT) + " of " + metric.unit() + labels + "; from "
                + String.join(", ", servedBy);
    }

    private Entry alert(Alert alert) {
        return Entry.of(alert.name(), catalogs.alerts().complete(alert).texts().summary());
    }

    private static Entry dashboard(Dashboard dashboard) {
        String title = dashboard.title() == null ? "" : dashboard.title();
        return Entry.of(
                dashboard.name(), dashboard.description() == null ? title : title + ": " + dashboard.description());
    }

    private Hetzner hetzner() {
        return catalogs.providers().hetzner();
    }

    private static Entry location(Location location) {
        return Entry.of(location.name(), location.city() + ", " + location.country() + ", zone " + location.zone());
    }

    private static Entry serverType(ServerType type) {
        return Entry.of(
                type.name(),
                type.cores() + " cores, " + type.memory() + " GB, disk " + type.disk() + " GB, "
                        + type.architecture().name().toLowerCase(Locale.ROOT) + "; in "
                        + String.join(", ", type.locations()));
    }
}
