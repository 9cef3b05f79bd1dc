package network.frameworks.generator.internal.resolve.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import network.frameworks.generator.FrameworksGenerator;
import network.frameworks.generator.GenerationRequest;
import network.frameworks.generator.GenerationResult;
import network.frameworks.generator.tools.RealTool;
import network.frameworks.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expressions that somebody writes by hand get unit tests, which the real promtool agrees with. */
class ExpressionTestTest {

    private static final Path MODEL = Path.of("../samples/frameworks-network/frameworks.yml");
    private static final List<String> TESTED = List.of(
            "node_load5 > 7",
            "node_load5 >= 7",
            "node_load5 < 0.25",
            "node_load5 == 3",
            "node_load5 != 3",
            "7 < node_load5",
            "node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes < 0.1",
            "100 - 100 * node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes > 92.5",
            "sum by (environment, cluster) (node_load5) > 20",
            "avg by (environment, role) (node_load5) > 4 and on (environment, role)"
                    + " max by (environment, role) (node_load1) > 2",
            "node_load5 > 7 unless on (instance) node_load1 < 1",
            "rate(node_network_receive_bytes_total[5m]) > 1000",
            "sum by (environment, instance) (rate(node_network_receive_bytes_total[2m])) * 8 > 1e6",
            "increase(node_network_receive_errs_total[10m]) > 5",
            "rate(node_network_receive_errs_total[5m]) / rate(node_network_receive_packets_total[5m]) > 0.01",
            "absent(redis_up{environment=\"prod\"})",
            "max_over_time(node_load5[10m]) > 3",
            "avg_over_time(node_load5[10m]) > 3",
            "node_load5 offset 5m > 3",
            "count by (environment) (up == 1) < 1 or absent(up{environment=\"prod\"})",
            "abs(node_load5 - node_load1) > 5",
            "clamp_max(node_load5, 10) >= 10",
            "node_memory_MemTotal_bytes > 2000000",
            "node_memory_MemTotal_bytes > 999998",
            "node_memory_MemTotal_bytes > 999999",
            "node_load1 / node_memory_MemTotal_bytes < 0.00002",
            "time() - node_boot_time_seconds < 600",
            "time() - node_boot_time_seconds > 86400",
            "changes(node_boot_time_seconds[1h]) > 2",
            "resets(node_network_receive_bytes_total[15m]) > 1",
            "deriv(node_load5[10m]) > 0.5",
            "delta(node_memory_MemAvailable_bytes[10m]) < -1000",
            "predict_linear(node_memory_MemAvailable_bytes[1h], 4 * 3600) < 0",
            "max_over_time(node_load5[6h]) > 3",
            "histogram_quantile(0.9, sum by (le, environment, job)"
                    + " (rate(signalman_message_delivery_lag_seconds_bucket[5m]))) > 2",
            "sum by (environment) (rate(signalman_message_delivery_lag_seconds_bucket{le=\"0.5\"}[5m]))"
                    + " / sum by (environment) (rate(signalman_message_delivery_lag_seconds_count[5m])) < 0.99",
            "count by (environment, job) (up == 0) > 2",
            "count by (environment, job) (up == 0) / count by (environment, job) (up) > 0.5",
            "sum by (environment) (up == bool 0) >= 3",
            "node_load5 > 5 and on (instance) node_load1 < 3 and on (instance) node_memory_MemTotal_bytes == 7",
            "node_load1 * on (environment, instance) group_left (nodename) node_uname_info > 4",
            "node_load5 > 2 * (node_load5 offset 30m)",
            "absent_over_time(redis_up{environment=\"prod\"}[10m])",
            "avg_over_time((node_load5 / node_load1)[15m:1m]) > 2",
            "instance:node_memory_utilisation:percent > 20 and on (instance) node_load5 > 3",
            "topk(1, node_load5) > 12",
            "node_load5 > 3 and on () hour() >= 2");
    private static final List<String> UNTESTED =
            List.of("max_over_time(node_load5[2d]) > 3", "node_load5 > 3 and node_load5 < 2");

    @TempDir
    Path temp;

    private GenerationResult generate(List<String> expressions) throws IOException {
        StringBuilder alerts = new StringBuilder("\nalerts:\n");
        for (int i = 0; i < expressions.size(); i++) {
            alerts.append("  Written" + i + ":\n    for: 3m\n    keepFiringFor: 2m\n    severity: warning\n")
                    .append("    expr: '" + expressions.get(i) + "'\n")
                    .append("    summary: 'it is {{ $value }}'\n");
        }
        String model = Files.readString(MODEL).replace("\nalerts:\n", alerts);
        return new FrameworksGenerator()
                .generate(GenerationRequest.of(
                        Files.writeString(temp.resolve("frameworks.yml"), model), temp.resolve("tree")));
    }

    @Test
    @Tag("tools")
    @DisplayName("Every one has a test that promtool passes")
    void tested() throws IOException {
        assertThat(generate(TESTED).diagnostics()).isEmpty();

        RealTool promtool = RealTool.require("promtool").in(temp.resolve("tree"));
        List<String> arguments = new ArrayList<>(List.of("test", "rules"));
        for (int i = 0; i < TESTED.size(); i++) {
            String file = "prometheus/tests/Written" + i + ".yml";
            assertThat(temp.resolve("tree").resolve(file)).content().contains("exp_labels:");
            arguments.add(file);
        }
        promtool.run(arguments.toArray(String[]::new)).expectExit(0);
    }

    @Test
    @DisplayName("What gets none is told with its place and the reason")
    void untested() throws IOException {
        GenerationResult result = generate(UNTESTED);
        assertThat(result.diagnostics())
                .hasSize(UNTESTED.size())
                .allSatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo("FW4004");
                    assertThat(problem.isError()).isFalse();
                    assertThat(problem.location()).isNotNull();
                })
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.endsWith("it looks back over more than a day"))
                .anyMatch(message -> message.endsWith("no series were found with which its condition begins and ends"));
    }
}
