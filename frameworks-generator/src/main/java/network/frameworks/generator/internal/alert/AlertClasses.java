package network.frameworks.generator.internal.alert;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The bundled alert classes by name. */
public final class AlertClasses {

    private final SortedMap<String, AlertClass> byName;

    /** The classes of this release. */
    public AlertClasses() {
        SortedMap<String, AlertClass> classes = new TreeMap<>();
        add(classes, new ServiceDown());
        add(classes, new HighCpuUsage());
        add(classes, new HighMemoryUsage());
        add(classes, new HighStreamLatency());
        add(classes, new DatabaseConnectionsHigh());
        add(classes, new KafkaConsumerLag());
        byName = Collections.unmodifiableSortedMap(classes);
    }

    private static void add(SortedMap<String, AlertClass> classes, AlertClass alertClass) {
        classes.put(alertClass.name(), alertClass);
    }

    /** All classes, sorted by name. */
    public Collection<AlertClass> all() {
        return byName.values();
    }

    /** The class of a name. */
    public Optional<AlertClass> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** A source of a class, as a plan names it. */
    public Optional<AlertSource> source(String alertClass, String source, ServedMetrics served) {
        return find(alertClass)
                .flatMap(found -> found.sources(served).stream()
                        .filter(candidate -> candidate.name().equals(source))
                        .findFirst());
    }
}
