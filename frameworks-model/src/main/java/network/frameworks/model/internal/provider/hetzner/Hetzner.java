package network.frameworks.model.internal.provider.hetzner;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import network.frameworks.model.Cluster;
import network.frameworks.model.Environment;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;

/**
 * Hetzner Cloud.
 *
 * @param limits what it allows
 * @param locations its locations by name
 * @param zones its network zones by name
 * @param serverTypes its server types by name, removed ones included
 */
public record Hetzner(
        Limits limits,
        SortedMap<String, Location> locations,
        SortedMap<String, Zone> zones,
        SortedMap<String, ServerType> serverTypes) {

    public Hetzner {
        locations = Collections.unmodifiableSortedMap(new TreeMap<>(locations));
        zones = Collections.unmodifiableSortedMap(new TreeMap<>(zones));
        serverTypes = Collections.unmodifiableSortedMap(new TreeMap<>(serverTypes));
    }

    /** What is wrong with an environment for Hetzner. */
    public void check(Environment environment, ModelPath path, Consumer<Diagnostic> problems) {
        MachineRules machines = new MachineRules(this);
        AmountRules amounts = new AmountRules(limits);
        LabelRules labels = new LabelRules(limits.labels());
        for (Cluster cluster : environment.clusters()) {
            ModelPath place = path.key("clusters").key(cluster.name());
            machines.check(cluster, place, problems);
            amounts.check(cluster, place, problems);
            labels.check(cluster, place, problems);
        }
        amounts.check(environment.ssh(), path.key("ssh"), problems);
    }

    /** What is wrong with a firewall of this name and with rules of these descriptions. */
    public void checkFirewall(String name, List<String> descriptions, ModelPath path, Consumer<Diagnostic> problems) {
        new FirewallRules(limits.firewall()).check(name, descriptions, path, problems);
    }

    /** The location of a name, or nothing. */
    public Optional<Location> location(String name) {
        return Optional.ofNullable(locations.get(name));
    }

    /** The names of all locations, sorted. */
    public Set<String> locationNames() {
        return locations.keySet();
    }

    /** The names of the locations of a network zone, sorted. */
    public Set<String> locationNames(String zone) {
        return locations.values().stream()
                .filter(location -> location.zone().equals(zone))
                .map(Location::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of all network zones, sorted. */
    public Set<String> zoneNames() {
        return locations.values().stream().map(Location::zone).collect(Collectors.toCollection(TreeSet::new));
    }

    /** For each network zone the others, nearest first. */
    public SortedMap<String, List<String>> nearby() {
        SortedMap<String, List<String>> nearby = new TreeMap<>();
        zones.forEach((name, zone) -> nearby.put(name, zone.nearby()));
        return nearby;
    }

    /** The server type of a name, removed ones included, or nothing. */
    public Optional<ServerType> serverType(String name) {
        return Optional.ofNullable(serverTypes.get(name));
    }

    /** The names of all server types that can still be ordered, sorted. */
    public Set<String> orderableTypeNames() {
        return serverTypes.values().stream()
                .filter(type -> !type.isRemoved())
                .map(ServerType::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What to take in a location instead of a type that is not to be had there: its successor, or else the
     * smallest type of the same architecture with no fewer cores and no less memory.
     */
    public Optional<ServerType> insteadOf(ServerType type, String location) {
        Optional<ServerType> successor = Optional.ofNullable(type.successor())
                .flatMap(this::serverType)
                .filter(other -> other.locations().contains(location));
        return successor.or(() -> serverTypes.values().stream()
                .filter(other -> other.locations().contains(location))
                .filter(other -> other.architecture() == type.architecture())
                .filter(other -> other.cores() >= type.cores() && other.memory() >= type.memory())
                .min(Comparator.comparingInt(ServerType::memory)
                        .thenComparingInt(ServerType::cores)
                        .thenComparing(ServerType::name)));
    }
}
