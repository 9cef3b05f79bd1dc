package network.frameworks.generator.resolve;

import java.util.Map;
import java.util.Optional;
import network.frameworks.model.Environment;
import network.frameworks.model.ServiceDefinition;
import network.frameworks.model.catalog.Catalogs;
import network.frameworks.model.catalog.ServiceCatalog;

/** The facts of the bundled catalogues, joined with the services of an environment. */
final class CatalogFacts implements Facts {

    private static final Map<String, String> ZONES = Map.of(
            "fsn1",
            "eu-central",
            "nbg1",
            "eu-central",
            "hel1",
            "eu-central",
            "ash",
            "us-east",
            "hil",
            "us-west",
            "sin",
            "ap-southeast");

    private final ServiceCatalog services;

    CatalogFacts(Catalogs catalogs, Environment environment) {
        this.services = catalogs.services().with(environment.services());
    }

    @Override
    public Optional<ServiceDefinition> service(String name) {
        return services.find(name);
    }

    @Override
    public String networkZone(String location) {
        return ZONES.getOrDefault(location, "eu-central");
    }

    @Override
    public String architecture(String serverType) {
        return serverType.startsWith("cax") ? "arm" : "x86";
    }
}
