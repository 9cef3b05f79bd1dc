package network.frameworks.generator.plan;

import java.util.List;
import java.util.SortedMap;
import network.frameworks.model.service.ServiceDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A service on a node.
 *
 * @param service its name
 * @param definition its catalogue entry, with the ports as this platform sets them
 * @param version the version it runs
 * @param sha256 the pinned checksum of its artifact, or null
 * @param listeners the ports it serves on this node, sorted by number
 * @param healthUrl the URL that answers 200 on the node itself when it is well, or null
 * @param environment plain environment variables, with every placeholder filled in
 * @param secrets its secret environment variables, sorted by name
 */
public record InstancePlan(
        String service,
        ServiceDefinition definition,
        String version,
        @Nullable String sha256,
        List<Listener> listeners,
        @Nullable String healthUrl,
        SortedMap<String, String> environment,
        List<SecretPlan> secrets) {

    public InstancePlan {
        listeners = List.copyOf(listeners);
        secrets = List.copyOf(secrets);
    }
}
