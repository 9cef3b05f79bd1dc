package network.frameworks.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import network.frameworks.model.diagnostic.SourceLocation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake in an alert or dashboard of a pack is one problem at its place in the pack. */
class BrokenPackDataTest {

    private static final String ALERT = """
            expr: sum by (instance) (node_load1) > ${threshold}
            threshold: 4
            unit: load
            for: 5m
            severity: warning
            summary: "{{ $labels.instance }} is busy"
            description: "The load is {{ $value }}."
            steps: ["Look at top."]
            """;
    private static final String DASHBOARD = """
            title: Load
            sections:
              - name: all
                title: All
                panels:
                  - {name: one, title: One, type: timeseries, unit: short, queries: [{expr: "sum(node_load1)", legend: all}]}
                  - {name: two, title: Two, type: timeseries, unit: short, queries: [{expr: "sum(node_load5)", legend: all}]}
            """;

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            (node_load1) >      | (node_load1 >        | FW4003 | alerts/Busy.yaml     | )
            by (instance)       | by (job)             | FW4003 | alerts/Busy.yaml     | label instance
            node_load1          | node_laod1           | FW4003 | alerts/Busy.yaml     | node_laod1
            name: two           | name: one            | FW3620 | dashboards/load.yaml | one
            sum(node_load5)     | sum(node_load5       | FW4010 | dashboards/load.yaml | )
            """)
    @DisplayName("A mistake in what a pack watches")
    void told(String right, String wrong, String code, String file, String message) {
        Map<String, String> sound = Map.of("alerts/Busy.yaml", ALERT, "dashboards/load.yaml", DASHBOARD);
        assertThat(render(sound).diagnostics()).isEmpty();
        assertThat(sound.get(file)).contains(right);

        RenderResult result = render(Map.of(file, sound.get(file).replace(right, wrong)));

        assertThat(result.files()).isEmpty();
        assertThat(result.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.message()).contains(message);
            SourceLocation place = Objects.requireNonNull(problem.location());
            assertThat(place.file()).endsWith(file);
        });
    }

    private static RenderResult render(Map<String, String> texts) {
        return FrameworksGenerator.builder()
                .pack(new TestPack("acme", new TreeSet<>(), texts))
                .build()
                .render(ModelSource.file(Path.of("../samples/minimal/frameworks.yml")));
    }
}
