package network.frameworks.generator.internal.check.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import network.frameworks.generator.ObservabilityTree;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrafanaCheckTest {

    private static final Plan PLAN = SamplePlans.of("frameworks-network");
    private static final List<OutputFile> FILES = ObservabilityTree.of(PLAN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dashboards/frameworks-overview|\"uid\": \"frameworks-overview\"|\"uid\": \"frameworks overview\"|FW6402",
                "dashboards/frameworks-overview|\"schemaVersion\": 42|\"schemaVersion\": 38|FW6402",
                "dashboards/frameworks-overview|\"editable\": false|\"editable\": true|FW6402",
                "dashboards/frameworks-overview|\"id\": 102,|\"id\": 101,|FW6403",
                "dashboards/frameworks-overview|\"x\": 12|\"x\": 11|FW6404",
                "dashboards/frameworks-overview|\"w\": 24|\"w\": 25|FW6404",
                "dashboards/frameworks-overview|\"unit\": \"Bps\"|\"unit\": \"bytes/s\"|FW6406",
                "dashboards/frameworks-overview|\"uid\": \"${clickhouse}\"|\"uid\": \"${click}\"|FW6407",
                "dashboards/frameworks-overview|\"uid\": \"${clickhouse}\"|\"uid\": \"clickhouse\"|FW6407",
                "dashboards/frameworks-overview|\"value\": \"clickhouse\"|\"value\": \"click\"|FW6407",
                "provisioning/datasources|uid: clickhouse|uid: house|FW6407",
                "dashboards/frameworks-overview|$cluster|$clusters|FW6408",
                "dashboards/frameworks-overview|mist_bw_total|mist_bandwidth_total|FW6409",
                "dashboards/frameworks-overview|$__rate_interval|5m|FW6409",
                "dashboards/frameworks-overview|rawSql|rawQuery|FW6409",
                "dashboards/frameworks-overview|$__timeFilter|$__timeRange|FW6409",
                "dashboards/frameworks-overview|{{output}}|{{protocol}}|FW6409",
                "dashboards/frameworks-overview|\"refId\": \"A\"|\"refId\": \"\"|",
                "dashboards/infrastructure|\"refId\": \"B\"|\"refId\": \"A\"|FW6409",
                "dashboards/infrastructure|\"value\": 80|\"value\": null|FW6410",
                "dashboards/infrastructure|\"title\": \"CPU usage\"|\"title\": \"\"|FW6405",
                "dashboards/infrastructure|\"title\": \"Infrastructure metrics\"|\"title\": \"FrameWorks overview\"|FW6402",
                "dashboards/infrastructure|\"panels\"|panels|FW6401",
            })
    @DisplayName("A broken dashboard is found out")
    void broken(String path, String text, String replacement, String code) {
        List<OutputFile> broken = ObservabilityTree.broken(FILES, "grafana/" + path, text, replacement);
        List<Diagnostic> findings = ObservabilityTree.check(PLAN, broken);
        if (code == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).extracting(Diagnostic::code).contains(code);
        }
    }
}
