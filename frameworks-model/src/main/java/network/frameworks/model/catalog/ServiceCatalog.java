package network.frameworks.model.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.model.ServiceDefinition;

/** Services by name: the bundled ones, and those of a model when it was joined with them. Immutable. */
public final class ServiceCatalog {
    private final SortedMap<String, ServiceDefinition> services;

    private ServiceCatalog(SortedMap<String, ServiceDefinition> services) {
        this.services = Collections.unmodifiableSortedMap(services);
    }

    /** A catalogue of these services. */
    public static ServiceCatalog of(Collection<ServiceDefinition> services) {
        SortedMap<String, ServiceDefinition> byName = new TreeMap<>();
        services.forEach(service -> byName.put(service.name(), service));
        return new ServiceCatalog(byName);
    }

    /** This catalogue joined with more services; one of the same name replaces that of the catalogue. */
    public ServiceCatalog with(Collection<ServiceDefinition> more) {
        SortedMap<String, ServiceDefinition> byName = new TreeMap<>(services);
        more.forEach(service -> byName.put(service.name(), service));
        return new ServiceCatalog(byName);
    }

    /** The service of a name, or nothing. */
    public Optional<ServiceDefinition> find(String name) {
        return Optional.ofNullable(services.get(name));
    }

    /** The service of a name that is known to be there. */
    public ServiceDefinition get(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException("no service " + name));
    }

    /** All services, sorted by name. */
    public List<ServiceDefinition> all() {
        return List.copyOf(services.values());
    }

    /** All names, sorted. */
    public Set<String> names() {
        return services.keySet();
    }
}
