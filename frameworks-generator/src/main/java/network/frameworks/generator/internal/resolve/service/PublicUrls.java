package network.frameworks.generator.internal.resolve.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import network.frameworks.model.Environment;
import network.frameworks.model.service.Network;
import network.frameworks.model.service.ServiceDefinition;
import network.frameworks.model.service.ServiceDefinition.Kind;

/** The URLs under which people reach the services of an environment. */
public final class PublicUrls {

    private final Environment environment;
    private final Map<String, ServiceDefinition> served;

    /**
     * @param environment the environment
     * @param served the services that run in it, by name
     */
    public PublicUrls(Environment environment, Map<String, ServiceDefinition> served) {
        this.environment = environment;
        this.served = served;
    }

    /** The URL of a service, empty when it does not run here or has no public name. */
    Optional<String> of(String service) {
        return Optional.ofNullable(served.get(service)).flatMap(this::url);
    }

    /** The URLs of the web sites, from which browsers speak to the platform, sorted by service. */
    List<String> ofSites() {
        return served.values().stream()
                .filter(service -> service.about().kind() == Kind.WEB)
                .flatMap(service -> url(service).stream())
                .toList();
    }

    private Optional<String> url(ServiceDefinition service) {
        return Optional.ofNullable(service.network().publicName())
                .filter(label -> service.network().publicScope() == Network.Scope.DOMAIN)
                .map(label -> "https://" + (label.isEmpty() ? "" : label + ".") + environment.domain());
    }
}
