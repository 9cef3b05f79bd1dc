package network.frameworks.model.internal.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.internal.bind.ServiceBinder;
import network.frameworks.model.pack.PackLayers;
import network.frameworks.model.service.ServiceDefinition;

/**
 * Services by name: those of the packs, and those of a model when it was joined with them. Each is complete: what it
 * leaves to its kind is filled in. Immutable.
 */
public final class ServiceCatalog {
    private final ServiceDefaults defaults;
    private final SortedMap<String, ServiceDefinition> services;

    private ServiceCatalog(ServiceDefaults defaults, SortedMap<String, ServiceDefinition> services) {
        this.defaults = defaults;
        this.services = Collections.unmodifiableSortedMap(services);
    }

    static ServiceCatalog load(PackLayers packs, Diagnostics problems) {
        return new ServiceCatalog(ServiceDefaults.load(packs, problems), new TreeMap<>())
                .with(new CatalogFolder(packs, "services")
                        .entries(ServiceBinder::bind, problems)
                        .values());
    }

    /** This catalogue joined with more services; one of the same name replaces that of the catalogue. */
    public ServiceCatalog with(Collection<ServiceDefinition> more) {
        SortedMap<String, ServiceDefinition> byName = new TreeMap<>(services);
        more.forEach(service -> byName.put(service.name(), defaults.complete(service)));
        return new ServiceCatalog(defaults, byName);
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
