package network.frameworks.generator.internal.check.prometheus;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import network.frameworks.generator.extension.Finding;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.syntax.promql.Window;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.plan.service.ServicePlan;

/** Prometheus loads the rules, asks as often as the rules expect, and tells an Alertmanager that is there. */
final class ConfigurationCheck {

    private static final String RULES = "rules/*.yml";
    private static final String ALERTMANAGER = "alertmanager";

    private final Plan plan;
    private final List<Finding> findings;

    ConfigurationCheck(Plan plan, List<Finding> findings) {
        this.plan = plan;
        this.findings = findings;
    }

    void check(OutputFile file, Yaml root) {
        Yaml ruleFiles = root.get("rule_files");
        if (ruleFiles.items().stream().noneMatch(pattern -> pattern.text().equals(RULES))) {
            findings.add(ruleFiles.finding(file, Code.MISSING, "nothing loads the rules of " + RULES));
        }
        String interval = Window.of(plan.observability().interval()).text();
        for (String key : List.of("scrape_interval", "evaluation_interval")) {
            Yaml value = root.get("global").get(key);
            if (!value.text().equals(interval)) {
                findings.add(root.get("global").finding(file, Code.TARGETS, key + " is not " + interval));
            }
        }
        alertmanagers(file, root.get("alerting"));
    }

    private void alertmanagers(OutputFile file, Yaml alerting) {
        Set<String> told = new TreeSet<>();
        alerting.get("alertmanagers")
                .items()
                .forEach(manager -> manager.get("static_configs")
                        .items()
                        .forEach(group -> group.get("targets").items().forEach(target -> told.add(target.text()))));
        Set<String> served = new TreeSet<>();
        for (EnvironmentPlan environment : plan.environments()) {
            environment.services().stream()
                    .filter(service -> service.name().equals(ALERTMANAGER))
                    .forEach(service -> addresses(service, served));
            environment.external().stream()
                    .filter(external -> external.name().equals(ALERTMANAGER))
                    .forEach(external -> served.add(external.host() + ":" + external.port()));
        }
        if (told.isEmpty() && !served.isEmpty()) {
            findings.add(alerting.finding(file, Code.RECEIVER, "no Alertmanager is told, although there is one"));
        }
        told.stream()
                .filter(address -> !served.contains(address))
                .forEach(address ->
                        findings.add(alerting.finding(file, Code.PORT, "no Alertmanager answers at " + address)));
    }

    private static void addresses(ServicePlan service, Set<String> addresses) {
        service.definition()
                .network()
                .ports()
                .forEach(port -> addresses.add(service.privateName() + ":" + port.number()));
    }
}
