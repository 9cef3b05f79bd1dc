package network.frameworks.model.service;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a service needs of others.
 *
 * @param peers the services it speaks to, sorted by name, each once
 * @param stores databases and topics it needs, sorted
 */
public record Needs(List<Peer> peers, List<Store> stores) {

    public Needs {
        TreeMap<String, Peer> byName = new TreeMap<>();
        peers.forEach(peer -> byName.put(peer.service(), peer));
        peers = List.copyOf(byName.values());
        stores = stores.stream()
                .sorted(Comparator.comparing(Store::service).thenComparing(Store::name))
                .toList();
    }

    /** The services that the platform must have for this one, without its stores, sorted. */
    public List<String> dependsOn() {
        return peers.stream()
                .filter(peer -> peer.need() != Need.OPTIONAL)
                .map(Peer::service)
                .toList();
    }

    /** The services it uses where the platform has them, sorted. */
    public List<String> usesIfServed() {
        return peers.stream()
                .filter(peer -> peer.need() == Need.OPTIONAL)
                .map(Peer::service)
                .toList();
    }

    /** The services, stores among them, that must be up before it starts, sorted. */
    public List<String> startsAfter() {
        TreeMap<String, Need> needs = new TreeMap<>();
        stores.forEach(store -> needs.put(store.service(), Need.START));
        peers.forEach(peer -> needs.put(peer.service(), peer.need()));
        return needs.entrySet().stream()
                .filter(entry -> entry.getValue() == Need.START)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What is said about speaking to a service, or nothing. */
    public Optional<Peer> peer(String service) {
        return peers.stream().filter(peer -> peer.service().equals(service)).findFirst();
    }

    /** The names of what it keeps in a data store, sorted. */
    public List<String> storesAt(String service) {
        return stores.stream()
                .filter(store -> store.service().equals(service))
                .map(Store::name)
                .distinct()
                .toList();
    }

    /**
     * Something a service keeps in a data store. The store must be up before the service starts, unless the service
     * says something else about it under its peers.
     *
     * @param service the data store's service name
     * @param name the database or topic
     */
    public record Store(String service, String name) {}

    /**
     * A service that another speaks to.
     *
     * @param service its name
     * @param need whether it must be there
     * @param port the port that is dialled, or null when nobody says
     * @param setting the variable that holds its address, or null
     * @param reach which of several is spoken to, or null for the usual one of that service
     */
    public record Peer(
            String service,
            Need need,
            @Nullable String port,
            @Nullable String setting,
            @Nullable Reach reach) {

        /** A service that is needed in some way. */
        public static Peer of(String service, Need need) {
            return new Peer(service, need, null, null, null);
        }
    }

    /** Whether a service must be there. */
    public enum Need {
        /** It must be up before: the program ends when it does not answer. */
        START,
        /** The platform must have it; the program waits for it. */
        SOFT,
        /** It is used where the platform has it. */
        OPTIONAL
    }

    /** Which of the instances of a service is spoken to. */
    public enum Reach {
        /** Those of the own region; only where there are none the nearest. */
        LOCAL,
        /** The nearest, the others when it does not answer. */
        NEAREST,
        /** The one region of an environment that has it. */
        GLOBAL,
        /** Those of the region that gathers what happens in all others. */
        AGGREGATOR
    }
}
