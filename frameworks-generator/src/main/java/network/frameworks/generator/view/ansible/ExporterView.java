package network.frameworks.generator.view.ansible;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.NodePlan;

/**
 * An exporter from a Debian package.
 *
 * @param name its name in the catalogue
 * @param packageName the package, also the name of its unit and of its file in {@code /etc/default}
 * @param arguments its command line
 * @param environment plain environment variables, sorted by name
 * @param secrets the variable that holds each secret, by environment variable, sorted
 */
public record ExporterView(
        String name,
        String packageName,
        String arguments,
        SortedMap<String, String> environment,
        SortedMap<String, String> secrets) {

    /** The exporters that Debian 12 has. */
    private static final Map<String, String> PACKAGES = Map.of(
            "node-exporter", "prometheus-node-exporter",
            "postgres-exporter", "prometheus-postgres-exporter",
            "redis-exporter", "prometheus-redis-exporter",
            "nginx-exporter", "prometheus-nginx-exporter",
            "blackbox-exporter", "prometheus-blackbox-exporter");

    static boolean isPackaged(InstancePlan instance) {
        return PACKAGES.containsKey(instance.service());
    }

    static Optional<ExporterView> of(NodePlan node, InstancePlan instance) {
        return Optional.ofNullable(PACKAGES.get(instance.service()))
                .map(packageName -> new ExporterView(
                        instance.service(),
                        packageName,
                        "--web.listen-address=" + Addresses.of(node, instance.service(), "http")
                                + more(node, instance.service()),
                        instance.environment(),
                        ReleaseView.secrets(instance)));
    }

    private static String more(NodePlan node, String exporter) {
        return switch (exporter) {
            case "redis-exporter" -> " --redis.addr=redis://" + Addresses.of(node, "redis", "redis");
            case "nginx-exporter" ->
                " --nginx.scrape-uri=http://" + Addresses.of(node, "nginx", "internal") + "/stub_status";
            case "blackbox-exporter" -> " --config.file=/etc/prometheus/blackbox.yml";
            default -> "";
        };
    }
}
