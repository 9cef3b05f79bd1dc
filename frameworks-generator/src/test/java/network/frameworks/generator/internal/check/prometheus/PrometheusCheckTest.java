package network.frameworks.generator.internal.check.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import network.frameworks.generator.ObservabilityTree;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrometheusCheckTest {

    private static final Plan PLAN = SamplePlans.of("frameworks-network");
    private static final List<OutputFile> FILES = ObservabilityTree.of(PLAN);
    private static final String RULES = "prometheus/rules/frameworks.yml";

    @ParameterizedTest
    @ValueSource(strings = {"frameworks-network", "minimal"})
    @DisplayName("The samples have no findings")
    void samples(String sample) {
        Plan plan = SamplePlans.of(sample);
        assertThat(ObservabilityTree.check(plan, ObservabilityTree.of(plan))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "prometheus/rules|node_cpu_seconds_total{|cpu_usage_percent{|FW6303",
                "prometheus/rules|rate(node_cpu_seconds_total{job=\"node-exporter\"}[5m])|node_cpu_seconds_total{job=\"node-exporter\"}|FW6303",
                "prometheus/rules|sum without (cpu, mode) (rate(node_cpu_seconds_total{job=\"node-exporter\"}[5m]))|sum(rate(node_cpu_seconds_total{job=\"node-exporter\"}[5m]))|FW6303",
                "prometheus/rules|(rate(node_cpu_seconds_total{job=\"node-exporter\"}[5m]))|(rate(node_cpu_seconds_total{job=\"node-exporter\"}[30s]))|FW6303",
                "prometheus/rules|role=\"media\"|role=\"control\"|FW6310",
                "prometheus/rules|{role!=\"media\"}|``|FW6310",
                "prometheus/rules|{role=\"media\"}|{role=\"media\", cluster=\"none\"}|FW6310",
                "prometheus/rules|{{ $labels.topic }}|{{ $labels.stream }}|FW6305",
                "prometheus/rules|runbooks/highcpuusage.md|runbooks/other.md|FW6309",
                "prometheus/rules| > 1000||FW6304",
                "prometheus/rules|> 1000|>> 1000|FW6302",
                "prometheus/rules|groups:|groups: [|FW6301",
                "prometheus/tests/HighCpu|exp_labels|labels|",
                "prometheus/tests/HighCpu|alertname: \"HighCpuUsage\"|alertname: \"HighCPUUsage\"|FW6306",
                "prometheus/tests/HighCpu|eval_time: 1|eval_time: 9|FW6306",
                "prometheus/tests/HighCpu|rules/frameworks.yml|rules/other.yml|FW6312",
                "prometheus/prometheus.yml|rules/*.yml|rule/*.yml|FW6312",
                "prometheus/prometheus.yml|scrape_interval: 30s|scrape_interval: 1m|FW6307",
                "prometheus/prometheus.yml|alertmanagers:|alertmanager:|FW6311",
                "prometheus/prometheus.yml|alertmanager.internal:9095|alertmanager.internal:9093|FW6308",
                "prometheus/prometheus.yml|targets/bridge.|targets/gateway.|FW6307",
                "prometheus/prometheus.yml|job_name: \"bridge\"|job_name: \"gateway\"|FW6307",
                "prometheus/targets/bridge.prod|:18000|:9000|FW6308",
                "prometheus/targets/bridge.prod|central-1|central-9|FW6307",
                "prometheus/targets/bridge.prod|[|{|FW6301",
                "alertmanager/|receiver: nobody|receiver: somebody|FW6311",
            })
    @DisplayName("A broken tree is found out")
    void broken(String path, String text, String replacement, String code) {
        List<OutputFile> broken = ObservabilityTree.broken(FILES, path, text, replacement == null ? "" : replacement);
        List<Diagnostic> findings = ObservabilityTree.check(PLAN, broken);
        if (code == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).extracting(Diagnostic::code).contains(code);
            assertThat(findings)
                    .filteredOn(finding -> finding.code().equals(code))
                    .allSatisfy(finding -> assertThat(finding.location().file()).startsWith(path.substring(0, 8)));
        }
    }

    @Test
    @DisplayName("A finding in YAML tells its line")
    void line() {
        List<OutputFile> broken = ObservabilityTree.broken(FILES, RULES, "kafka_consumergroup_lag{", "kafka_lag{");
        Diagnostic finding = ObservabilityTree.check(PLAN, broken).stream()
                .filter(found -> found.message().contains("kafka_lag"))
                .findFirst()
                .orElseThrow();
        String text = ObservabilityTree.content(broken, RULES)
                .lines()
                .toList()
                .get(finding.location().line() - 1);
        assertThat(text).contains("expr:");
    }

    @Test
    @DisplayName("An alert without tests is told")
    void untested() {
        List<OutputFile> without = FILES.stream()
                .filter(file -> !file.path().equals("prometheus/tests/KafkaConsumerLag.yml"))
                .toList();
        assertThat(ObservabilityTree.check(PLAN, without))
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("FW6306", "no test shows when KafkaConsumerLag fires"));
    }
}
