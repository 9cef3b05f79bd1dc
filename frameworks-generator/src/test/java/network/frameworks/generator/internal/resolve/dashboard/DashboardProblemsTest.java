package network.frameworks.generator.internal.resolve.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import network.frameworks.generator.FrameworksGenerator;
import network.frameworks.generator.GenerationRequest;
import network.frameworks.generator.GenerationResult;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.SourceLocation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can never work in a query is told once, at the query, and nothing is written. */
class DashboardProblemsTest {

    private static final String MODEL = DemoModel.TEXT + """
            dashboards:
              relay:
                title: Relay
                description: What the relays do.
                %s
                sections:
                  - name: queues
                    title: Queues
                    panels:
                      - name: targets
                        title: Targets
                        description: Scrape targets of each job.
                        %s
            """;

    @TempDir
    Path temp;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                panel(
                        "queries: [{expr: 'sum(up'}]",
                        "'sum(up'",
                        "FW4010",
                        "the expression is no PromQL: at character 7, expected ')' but found the end",
                        null),
                panel(
                        "queries: [{expr: stream_viewer}]",
                        "stream_viewer}",
                        "FW4011",
                        "nobody describes the metric 'stream_viewer'",
                        "did you mean 'stream_viewers'?"),
                panel(
                        "queries: [{expr: '{__name__=~\"stream_nothing.*\"}'}]",
                        "'{__name__",
                        "FW4011",
                        "nobody describes a metric that 'stream_nothing.*' matches",
                        null),
                panel(
                        "queries: [{expr: sum by (job) (up), legend: '{{cluster}} {{job}}'}]",
                        "'{{cluster}}",
                        "FW4012",
                        "the legend names the label 'cluster', which the query drops",
                        "it keeps job"),
                panel(
                        "queries: [{expr: 'rate(mist_bw_total[5m])'}]",
                        "'rate(mist",
                        "FW4010",
                        "rate over 5m shows gaps when a panel is wider or narrower",
                        "write [$__rate_interval], which Grafana fits to the panel"),
                panel(
                        "queries: [{expr: 'rate({__name__=~\"node_network_.*_total\"}[$__rate_interval])'}]",
                        "'rate({__name",
                        "FW4010",
                        "rate cannot tell apart what 'node_network_.*_total' matches: one job serves several of them",
                        "name one metric, or a narrower pattern"),
                panel(
                        "queries: [{expr: 'rate(stream_viewers[$__rate_interval])'}]",
                        "'rate(stream",
                        "FW4010",
                        "rate needs a counter, but its argument is a gauge",
                        null),
                panel(
                        "queries: [{expr: 'sum by (stram) (stream_viewers)'}]",
                        "'sum by (stram",
                        "FW4010",
                        "sum by (stram), but its argument has no label stram",
                        null),
                panel(
                        "queries: [{expr: 'up[5m]'}]",
                        "'up[5m]'",
                        "FW4010",
                        "a panel shows instant vectors and numbers only",
                        null),
                panel(
                        "queries: [{expr: 'up{job=~\"$service\"}'}]",
                        "'up{job",
                        "FW4010",
                        "nothing declares the variable $service",
                        "declare it under 'variables' of the dashboard"),
                panel(
                        "{dataSource: clickhouse, queries: [{sql: 'SELECT 1; DROP TABLE sessions'}]}",
                        "'SELECT 1; DROP",
                        "FW4010",
                        "the query holds more than one statement",
                        "a panel asks with one SELECT"),
                panel(
                        "{dataSource: postgres, queries: [{sql: DELETE FROM sessions}]}",
                        "DELETE FROM",
                        "FW4010",
                        "the query is no SELECT, it starts with DELETE",
                        "a panel asks with one SELECT"),
                panel(
                        "{dataSource: clickhouse, queries: [{sql: 'SELECT 1 WHERE $__timeFiltr(t)'}]}",
                        "'SELECT 1 WHERE",
                        "FW4010",
                        "the data source knows no macro $__timeFiltr",
                        "did you mean 'timeFilter'?"),
                Arguments.of(
                        "variables: [{name: service, metric: stream_viewers, label: stram}]",
                        "queries: [{expr: up}]",
                        "stram}",
                        "FW4013",
                        "the metric 'stream_viewers' has no label 'stram'",
                        "did you mean 'stream'?"),
                Arguments.of(
                        "variables: [{name: service, metric: stream_viewer, label: stream}]",
                        "queries: [{expr: up}]",
                        "stream_viewer,",
                        "FW4011",
                        "nobody describes the metric 'stream_viewer'",
                        "did you mean 'stream_viewers'?"));
    }

    private static Arguments panel(String text, String pointed, String code, String message, String hint) {
        return Arguments.of("refresh: 30s", text, pointed, code, message, hint);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("mistakes")
    void oneMistakeIsToldOnceAtItsPlace(
            String top, String panel, String pointed, String code, String message, String hint) throws IOException {
        String lines = panel.startsWith("{")
                ? panel.substring(1, panel.length() - 1).replaceFirst(", queries", "\n            queries")
                : panel;
        Path model = Files.writeString(temp.resolve("frameworks.yml"), MODEL.formatted(top, lines));

        GenerationResult result = new FrameworksGenerator().generate(GenerationRequest.of(model, temp.resolve("tree")));

        assertThat(result.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.message()).isEqualTo(message);
            assertThat(problem.hint()).isEqualTo(hint);
            SourceLocation place = Objects.requireNonNull(problem.location());
            assertThat(Files.readAllLines(model).get(place.line() - 1).substring(place.column() - 1))
                    .startsWith(pointed);
        });
        assertThat(result.diagnostics()).allMatch(Diagnostic::isError);
        assertThat(temp.resolve("tree")).doesNotExist();
    }
}
