package network.frameworks.generator.resolve;

import java.util.Locale;
import java.util.Optional;
import network.frameworks.model.Environment;
import network.frameworks.model.catalog.Catalogs;
import network.frameworks.model.catalog.HetznerCatalog;
import network.frameworks.model.catalog.ServiceCatalog;
import network.frameworks.model.service.ServiceDefinition;

/** The facts of the bundled catalogues, joined with the services of an environment. */
final class CatalogFacts implements Facts {

    private final ServiceCatalog services;
    private final HetznerCatalog hetzner;

    CatalogFacts(Catalogs catalogs, Environment environment) {
        this.services = catalogs.services().with(environment.services());
        this.hetzner = catalogs.hetzner();
    }

    @Override
    public Optional<ServiceDefinition> service(String name) {
        return services.find(name);
    }

    @Override
    public String networkZone(String location) {
        return hetzner.location(location)
                .map(HetznerCatalog.Location::zone)
                .orElseThrow(() -> new IllegalArgumentException("no location " + location));
    }

    @Override
    public String architecture(String serverType) {
        return hetzner.serverType(serverType)
                .map(type -> type.architecture().name().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalArgumentException("no server type " + serverType));
    }
}
