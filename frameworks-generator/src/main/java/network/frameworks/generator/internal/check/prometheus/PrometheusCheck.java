package network.frameworks.generator.internal.check.prometheus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import network.frameworks.generator.extension.Finding;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.extension.TreeCheck;
import network.frameworks.generator.internal.alert.ServedMetrics;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.diagnostic.Diagnostic;

/** Checks everything of the tree that Prometheus and Alertmanager read. */
public final class PrometheusCheck implements TreeCheck {

    private static final String CONFIGURATION = "prometheus/prometheus.yml";
    private static final String RULES = "prometheus/rules/";
    private static final String TESTS = "prometheus/tests/";
    private static final String ALERTMANAGER = "alertmanager/alertmanager.yml";

    @Override
    public List<Diagnostic> check(Plan plan, List<OutputFile> files) {
        List<Finding> findings = new ArrayList<>();
        Map<String, OutputFile> byPath = new TreeMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        ServedMetrics served = ServedMetrics.of(plan);
        TargetCheck targets = new TargetCheck(plan, findings);
        files.stream().filter(targets::reads).forEach(targets::targets);
        Map<String, Yaml> documents = new HashMap<>();
        byPath.values().stream()
                .filter(file -> file.path().endsWith(".yml"))
                .filter(file ->
                        file.path().startsWith("prometheus/") || file.path().equals(ALERTMANAGER))
                .forEach(file -> documents.put(file.path(), Yaml.read(file, findings)));
        OutputFile configuration = byPath.get(CONFIGURATION);
        if (configuration != null) {
            targets.configuration(configuration, documents.get(CONFIGURATION));
            new ConfigurationCheck(plan, findings).check(configuration, documents.get(CONFIGURATION));
        }
        CoverageCheck coverage = new CoverageCheck(findings);
        for (OutputFile file : byPath.values()) {
            if (file.path().startsWith(RULES)) {
                Yaml root = documents.get(file.path());
                new RuleCheck(served, plan.observability().interval(), byPath.keySet(), findings).check(file, root);
                new PartitionCheck(plan, findings).check(file, root);
                coverage.rules(root);
            }
        }
        for (OutputFile file : byPath.values()) {
            if (file.path().startsWith(TESTS)) {
                coverage.tests(file, documents.get(file.path()), byPath.keySet());
            }
        }
        byPath.values().stream()
                .filter(file -> file.path().startsWith(RULES))
                .forEach(file -> coverage.finish(file, plan));
        OutputFile alertmanager = byPath.get(ALERTMANAGER);
        if (alertmanager != null) {
            receivers(alertmanager, documents.get(ALERTMANAGER), findings);
        }
        return Finding.diagnostics(findings, files);
    }

    private static void receivers(OutputFile file, Yaml root, List<Finding> findings) {
        Set<String> names = new HashSet<>();
        root.get("receivers")
                .items()
                .forEach(receiver -> names.add(receiver.get("name").text()));
        route(file, root.get("route"), names, findings);
    }

    private static void route(OutputFile file, Yaml route, Set<String> names, List<Finding> findings) {
        Yaml receiver = route.get("receiver");
        if (receiver.present() && !names.contains(receiver.text())) {
            findings.add(receiver.finding(file, Code.RECEIVER, "there is no receiver " + receiver.text()));
        }
        route.get("routes").items().forEach(below -> route(file, below, names, findings));
    }
}
