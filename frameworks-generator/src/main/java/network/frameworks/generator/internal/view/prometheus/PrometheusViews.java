package network.frameworks.generator.internal.view.prometheus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import network.frameworks.generator.internal.syntax.promql.Window;
import network.frameworks.generator.internal.view.Elements;
import network.frameworks.generator.internal.view.Views;
import network.frameworks.generator.internal.view.prometheus.RouteView.ReceiverView;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.AlertVariant;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.ObservabilityPlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.plan.ScrapeJob;
import network.frameworks.generator.plan.service.ServicePlan;
import network.frameworks.model.Receiver;
import network.frameworks.model.Severity;
import network.frameworks.model.service.Network.Port;

/** What the templates of {@code prometheus}, {@code alertmanager} and {@code runbooks} see. */
public final class PrometheusViews implements Views {

    private static final Duration LONGEST_TIMEOUT = Duration.ofSeconds(10);

    @Override
    public List<String> folders() {
        return List.of("prometheus", "alertmanager", "runbooks");
    }

    @Override
    public Function<Elements, Map<String, Object>> of(Plan plan) {
        ObservabilityPlan watching = plan.observability();
        List<String> groupNames = groupNames(watching);
        Map<String, Object> shared = new HashMap<>(configuration(plan));
        shared.putAll(ruleView(watching));
        shared.put("routes", routes(plan));
        return elements -> {
            Map<String, Object> values = new HashMap<>(shared);
            elements.get("job", ScrapeJob.class).ifPresent(job -> values.put("groups", groups(job)));
            elements.get("alert", AlertPlan.class).ifPresent(alert -> {
                values.put("groups", groupNames);
                values.put("tests", alert.tests().stream().map(TestView::of).toList());
                values.put("runbook", runbook(alert));
            });
            return values;
        };
    }

    // --- prometheus.yml ------------------------------------------------------------------------------------------

    private static Map<String, Object> configuration(Plan plan) {
        Duration interval = plan.observability().interval();
        Duration timeout = interval.compareTo(LONGEST_TIMEOUT) < 0 ? interval : LONGEST_TIMEOUT;
        SortedMap<String, JobView> jobs = new TreeMap<>();
        for (EnvironmentPlan environment : plan.environments()) {
            environment
                    .jobs()
                    .forEach(job ->
                            jobs.putIfAbsent(job.name(), new JobView(job.name(), job.metricsPath(), job.module())));
        }
        return Map.of(
                "interval", Window.of(interval).text(),
                "timeout", Window.of(timeout).text(),
                "jobs", List.copyOf(jobs.values()),
                "alertmanagers", address(plan, "alertmanager").stream().toList());
    }

    /** Where every environment reaches a service of its own: its private name is the same in all of them. */
    private static Optional<String> address(Plan plan, String service) {
        return plan.environments().stream()
                .flatMap(environment -> environment.services().stream())
                .filter(candidate -> candidate.name().equals(service))
                .findFirst()
                .flatMap(PrometheusViews::address);
    }

    private static Optional<String> address(ServicePlan service) {
        return service.definition()
                .network()
                .port("http")
                .map(Port::number)
                .map(number -> service.privateName() + ":" + number);
    }

    /** One group for each label set, sorted, so that a new target shows as a few new lines. */
    private static List<TargetGroup> groups(ScrapeJob job) {
        SortedMap<String, List<String>> addresses = new TreeMap<>();
        SortedMap<String, SortedMap<String, String>> labels = new TreeMap<>();
        job.targets().forEach(target -> {
            String key = target.labels().toString();
            addresses.computeIfAbsent(key, set -> new ArrayList<>()).add(target.address());
            labels.put(key, target.labels());
        });
        return addresses.entrySet().stream()
                .map(entry -> new TargetGroup(entry.getValue().stream().sorted().toList(), labels.get(entry.getKey())))
                .toList();
    }

    // --- rules ---------------------------------------------------------------------------------------------------

    private static Map<String, Object> ruleView(ObservabilityPlan watching) {
        Map<String, List<RuleView>> groups = new TreeMap<>();
        for (AlertPlan alert : watching.alerts()) {
            List<RuleView> views = new ArrayList<>();
            alert.variants().forEach(variant -> views.add(RuleView.of(variant.rule())));
            alert.absences().forEach(rule -> views.add(RuleView.of(rule)));
            groups.put(alert.name(), views);
        }
        return Map.of(
                "recordings", watching.recordings().stream().map(RuleView::of).toList(), "groups", groups);
    }

    /** The order that promtool evaluates groups in: alerts after the recording rules they read. */
    private static List<String> groupNames(ObservabilityPlan watching) {
        List<String> names = new ArrayList<>();
        if (!watching.recordings().isEmpty()) {
            names.add("recordings");
        }
        watching.alerts().forEach(alert -> names.add(alert.name()));
        return names;
    }

    // --- runbooks ------------------------------------------------------------------------------------------------

    private static RunbookView runbook(AlertPlan alert) {
        return new RunbookView(
                alert.name(),
                alert.instructions().meaning(),
                alert.variants().stream().map(PrometheusViews::setting).toList(),
                RuleView.lines(alert.variants().get(0).rule().expr()),
                alert.instructions().steps());
    }

    private static RunbookView.Setting setting(AlertVariant variant) {
        return new RunbookView.Setting(
                variant.scope().words(),
                variant.threshold() == null ? "-" : variant.threshold().toPlainString(),
                Window.of(variant.rule().forDuration()).text(),
                variant.rule().labels().getOrDefault("severity", ""));
    }

    // --- alertmanager --------------------------------------------------------------------------------------------

    private static List<RouteView> routes(Plan plan) {
        return plan.environments().stream()
                .filter(environment -> !environment.model().receivers().isEmpty())
                .map(environment -> new RouteView(
                        environment.name(),
                        environment.domain(),
                        environment.model().receivers().stream()
                                .map(receiver -> receiver(environment, receiver))
                                .toList()))
                .toList();
    }

    private static ReceiverView receiver(EnvironmentPlan environment, Receiver receiver) {
        String severities =
                receiver.severities().stream().map(Severity::word).sorted().collect(Collectors.joining("|"));
        return new ReceiverView(
                environment.name() + "-" + receiver.name(),
                "/etc/alertmanager/secrets/" + receiver.name(),
                receiver,
                severities);
    }
}
