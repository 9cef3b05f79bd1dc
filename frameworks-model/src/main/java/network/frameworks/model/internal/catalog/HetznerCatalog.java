package network.frameworks.model.internal.catalog;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import network.frameworks.model.internal.catalog.ServerType.Architecture;
import org.jspecify.annotations.Nullable;

/** Locations and server types of Hetzner Cloud. Immutable. */
public final class HetznerCatalog {
    private final SortedMap<String, Location> locations;
    private final SortedMap<String, ServerType> serverTypes;
    private final SortedMap<String, List<String>> nearby;

    private HetznerCatalog(
            Map<String, Location> locations, Map<String, ServerType> serverTypes, Map<String, List<String>> nearby) {
        this.nearby = Collections.unmodifiableSortedMap(new TreeMap<>(nearby));
        this.locations = Collections.unmodifiableSortedMap(new TreeMap<>(locations));
        this.serverTypes = Collections.unmodifiableSortedMap(new TreeMap<>(serverTypes));
    }

    /**
     * A place with data centres.
     *
     * @param name the name in the API, for example {@code fsn1}
     * @param city the city
     * @param country two letters of ISO 3166
     * @param zone the network zone, for example {@code eu-central}
     */
    public record Location(String name, String city, String country, String zone) {}

    /** A network zone in the words of the data file. */
    private record Zone(List<String> nearby) {}

    /** A server type in the words of the data file. */
    private record Type(
            int cores,
            int memory,
            int disk,
            @Nullable Architecture architecture,
            List<String> locations,
            @Nullable String successor) {

        private ServerType named(String name) {
            Architecture set = architecture == null ? Architecture.X86 : architecture;
            return new ServerType(name, cores, memory, disk, set, locations, successor);
        }
    }

    static HetznerCatalog load() {
        Map<String, ServerType> types = new TreeMap<>();
        CatalogFile.open("server-types.yaml")
                .bind("types", Type.class)
                .forEach((name, type) -> types.put(name, type.named(name)));
        CatalogFile places = CatalogFile.open("locations.yaml");
        Map<String, List<String>> nearby = new TreeMap<>();
        places.bind("zones", Zone.class).forEach((name, zone) -> nearby.put(name, zone.nearby()));
        return new HetznerCatalog(places.bind("locations", Location.class), types, nearby);
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
