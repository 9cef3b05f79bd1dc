package network.frameworks.generator.internal.resolve.alert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.model.AlertOverride;
import network.frameworks.model.internal.catalog.ServiceCatalog;
import org.jspecify.annotations.Nullable;

/** Finds the override of an alert that is for a target. */
final class OverrideMatcher {

    private final Map<String, Map<String, String>> exporters = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> nodes = new HashMap<>();

    /**
     * @param environments the environments
     * @param catalog the bundled services, for those that are run elsewhere and only watched from here
     */
    OverrideMatcher(List<EnvironmentPlan> environments, ServiceCatalog catalog) {
        for (EnvironmentPlan environment : environments) {
            Map<String, String> exporterOf = new HashMap<>();
            Map<String, Set<String>> nodesOf = new HashMap<>();
            environment.services().forEach(service -> {
                String exporter = service.definition().watch().exporter();
                if (exporter != null) {
                    exporterOf.put(service.name(), exporter);
                }
                nodesOf.put(service.name(), new TreeSet<>(service.nodes()));
            });
            environment
                    .external()
                    .forEach(external -> catalog.find(external.name())
                            .map(service -> service.watch().exporter())
                            .ifPresent(exporter -> exporterOf.put(external.name(), exporter)));
            exporters.put(environment.name(), exporterOf);
            nodes.put(environment.name(), nodesOf);
        }
    }

    /**
     * The first override that is for a target.
     *
     * @param overrides the overrides, in the order of the model
     * @param environment the target's environment
     * @param labels the target's labels, job included
     * @param perHost whether a service means the hosts that run it
     */
    Optional<AlertOverride> first(
            List<AlertOverride> overrides, String environment, SortedMap<String, String> labels, boolean perHost) {
        return overrides.stream()
                .filter(override -> same(override.cluster(), labels.get("cluster")))
                .filter(override -> same(override.role(), labels.get("role")))
                .filter(override ->
                        override.service() == null || serves(environment, override.service(), labels, perHost))
                .findFirst();
    }

    private boolean serves(String environment, String service, SortedMap<String, String> labels, boolean perHost) {
        String job = labels.get("job");
        if (service.equals(job)) {
            return true;
        }
        if (perHost) {
            return nodes.get(environment).getOrDefault(service, Set.of()).contains(String.valueOf(labels.get("node")));
        }
        String exporter = exporters.get(environment).get(service);
        return exporter != null && exporter.equals(job);
    }

    private static boolean same(@Nullable String wanted, @Nullable String actual) {
        return wanted == null || wanted.equals(actual);
    }

    /** The override in words, for a message. */
    static String words(AlertOverride override) {
        List<String> words = new ArrayList<>();
        if (override.cluster() != null) {
            words.add("cluster " + override.cluster());
        }
        if (override.role() != null) {
            words.add("role " + override.role());
        }
        if (override.service() != null) {
            words.add("service " + override.service());
        }
        return String.join(", ", words);
    }
}
