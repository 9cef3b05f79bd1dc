package network.frameworks.model.service;

import java.util.Comparator;
import java.util.List;

/**
 * What a service needs of others.
 *
 * @param dependsOn services it cannot work without
 * @param usesIfServed services it uses when the platform has them
 * @param stores databases and topics it needs, sorted
 */
public record Needs(List<String> dependsOn, List<String> usesIfServed, List<Store> stores) {

    public Needs {
        dependsOn = List.copyOf(dependsOn);
        usesIfServed = List.copyOf(usesIfServed);
        stores = stores.stream()
                .sorted(Comparator.comparing(Store::service).thenComparing(Store::name))
                .toList();
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
     * Something a service keeps in a data store.
     *
     * @param service the data store's service name
     * @param name the database or topic
     */
    public record Store(String service, String name) {}
}
