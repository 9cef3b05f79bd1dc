package network.frameworks.generator.internal.resolve.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.plan.dashboard.DashboardPlan;
import network.frameworks.generator.plan.dashboard.DashboardPlan.Item;
import network.frameworks.generator.plan.dashboard.PanelPlan;
import network.frameworks.generator.plan.dashboard.PanelPlan.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a model says about dashboards, laid over what the pack says. */
class OwnDashboardsTest {

    private static final String QUEUES = """
            dashboards:
              relay:
                title: Relay
                description: What the relays do.
                variables: [{name: stream, title: Live stream, metric: stream_viewers, label: stream}]
                sections:
                  - name: queues
                    title: Queues
                    panels:
            """;

    private static Plan plan(String more) {
        return SamplePlans.ofText(DemoModel.TEXT + more);
    }

    private static Optional<DashboardPlan> dashboard(Plan plan, String uid) {
        return plan.observability().dashboards().stream()
                .filter(dashboard -> dashboard.uid().equals(uid))
                .findFirst();
    }

    private static List<String> titles(Plan plan, String uid) {
        return dashboard(plan, uid).orElseThrow().items().stream()
                .map(item -> item.panels().isEmpty()
                        ? "# " + item.heading()
                        : item.panels().get(0).title())
                .toList();
    }

    private static PanelPlan panel(Plan plan, String uid, String title) {
        return dashboard(plan, uid).orElseThrow().items().stream()
                .flatMap(item -> item.panels().stream())
                .filter(panel -> panel.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String ownPanel(String more) {
        String panel = "- name: length\n  title: Length\n  description: How long.\n" + more.indent(2);
        return QUEUES + panel.indent(10);
    }

    @Test
    @DisplayName("A panel of a bundled dashboard is changed, left out or followed by another, by its name")
    void overBundled() {
        Plan plain = plan("");
        Plan changed = plan("""
                dashboards:
                  infrastructure-metrics:
                    title: Machines
                    sections:
                      - name: hosts
                        perLine: 3
                        panels:
                          - {name: memory, title: RAM, thresholds: [{color: blue}]}
                          - name: viewers
                            title: Viewers of each host
                            description: As helmsman counts them.
                            queries: [{expr: sum by (instance) (stream_viewers)}]
                          - {name: load, enabled: false}
                      - {name: connections, enabled: false}
                """);

        assertThat(titles(plain, "infrastructure-metrics"))
                .startsWith("# CPU and memory", "CPU usage", "Memory usage", "Load per CPU", "File system usage")
                .contains("# Network connections");
        assertThat(titles(changed, "infrastructure-metrics"))
                .startsWith("# CPU and memory", "CPU usage", "RAM", "Viewers of each host", "File system usage")
                .doesNotContain("# Network connections");
        assertThat(dashboard(changed, "infrastructure-metrics").orElseThrow().title())
                .isEqualTo("Machines");
        PanelPlan ram = panel(changed, "infrastructure-metrics", "RAM");
        assertThat(ram.queries())
                .isEqualTo(
                        panel(plain, "infrastructure-metrics", "Memory usage").queries());
        assertThat(ram.display().steps()).containsExactly(new Step(null, "blue"));
        assertThat(numbers(changed)).startsWith(100, 101, 102).contains(104).doesNotContain(103);
    }

    private static List<Integer> numbers(Plan plan) {
        return dashboard(plan, "infrastructure-metrics").orElseThrow().items().stream()
                .map(Item::id)
                .toList();
    }

    @Test
    @DisplayName("A number that nobody wrote comes from the name, wherever the panel stands")
    void numbersComeFromNames() {
        String first = "- {name: a, title: A, description: a., queries: [{expr: up}]}\n";
        String second = "- {name: b, title: B, description: b., queries: [{expr: up}]}\n";
        List<Item> there = dashboard(plan(QUEUES + (first + second).indent(10)), "relay")
                .orElseThrow()
                .items();
        List<Item> back = dashboard(plan(QUEUES + (second + first).indent(10)), "relay")
                .orElseThrow()
                .items();

        assertThat(there).extracting(Item::id).doesNotHaveDuplicates().allMatch(id -> id > 999);
        assertThat(back)
                .extracting(Item::id)
                .containsExactlyInAnyOrderElementsOf(
                        there.stream().map(Item::id).toList());
        assertThat(back.get(1).id()).isEqualTo(there.get(2).id());
    }

    @Test
    @DisplayName("Selectors follow what is chosen, but for labels that they name themselves")
    void choices() {
        String more = "queries: [{expr: 'sum by (instance) (stream_viewers{stream=~\"$stream\", role=\"media\"})'}]";
        DashboardPlan relay = dashboard(plan(ownPanel(more)), "relay").orElseThrow();

        assertThat(panel(plan(ownPanel(more)), "relay", "Length")
                        .queries()
                        .get(0)
                        .text())
                .isEqualTo("sum by (instance) (stream_viewers{stream=~\"$stream\", role=\"media\","
                        + " environment=~\"$environment\", cluster=~\"$cluster\", instance=~\"$instance\"})");
        assertThat(relay.variables().get(4).label()).isEqualTo("Live stream");
        assertThat(relay.variables().get(4).query())
                .isEqualTo("label_values(stream_viewers{environment=~\"$environment\", cluster=~\"$cluster\","
                        + " role=~\"$role\", instance=~\"$instance\"}, stream)");
    }

    @Test
    @DisplayName("A pattern of names is written out, also within a rate; where one job has several it stays")
    void patterns() {
        String rates =
                "queries: [{expr: 'sum by (job) (rate({__name__=~\"(node_cpu_seconds|mist_bw)_total\"}[$__rate_interval]))'}]";
        assertThat(panel(plan(ownPanel(rates)), "relay", "Length")
                        .queries()
                        .get(0)
                        .text())
                .startsWith("sum by (job) (rate(mist_bw_total{")
                .contains("[$__rate_interval]) or rate(node_cpu_seconds_total{");
        String several = "queries: [{expr: 'count by (job) ({__name__=~\"node_.*\"})'}]";
        assertThat(panel(plan(ownPanel(several)), "relay", "Length")
                        .queries()
                        .get(0)
                        .text())
                .startsWith("count by (job) ({__name__=~\"node_.*\", environment=~\"$environment\"");
    }

    @Test
    @DisplayName("The threshold of an alert is the smallest it has; that of an alert which is off shows nothing")
    void thresholdsOfAlerts() {
        String panel = ownPanel("""
                unit: percent
                thresholds: [{color: green}, {alert: HighCpuUsage, color: red}]
                queries: [{expr: up}]
                """);
        String overrides = "alerts: {HighCpuUsage: {threshold: 95, overrides: [{cluster: edge, threshold: 60}]}}\n";

        assertThat(panel(plan(panel + overrides), "relay", "Length").display().steps())
                .extracting(step -> String.valueOf(step.from()))
                .containsExactly("null", "60");
        assertThat(panel(plan(panel + "alerts: {HighCpuUsage: {enabled: false}}\n"), "relay", "Length")
                        .display()
                        .steps())
                .isEmpty();
    }

    @Test
    @DisplayName("A dashboard that is off, or has nothing to show, is not there")
    void offOrEmpty() {
        assertThat(dashboard(plan("dashboards: {frameworks-overview: {enabled: false}}\n"), "frameworks-overview"))
                .isEmpty();
        assertThat(dashboard(plan(ownPanel("queries: [{expr: kafka_consumergroup_lag}]")), "relay"))
                .isEmpty();
    }
}
