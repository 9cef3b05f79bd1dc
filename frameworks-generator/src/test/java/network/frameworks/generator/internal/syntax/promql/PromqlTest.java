package network.frameworks.generator.internal.syntax.promql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import network.frameworks.generator.internal.syntax.promql.Metric.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromqlTest {

    private static final Map<String, Metric> METRICS = Map.of(
            "up", Metric.of("up", Type.GAUGE, Set.of("job", "instance")),
            "requests_total", Metric.of("requests_total", Type.COUNTER, Set.of("job", "instance", "status")),
            "wait_bucket", Metric.of("wait_bucket", Type.COUNTER, Set.of("job", "instance", "le")),
            "lag", Metric.of("lag", Type.GAUGE, Set.of("job", "instance", "topic")));

    private final PromqlWriter writer = new PromqlWriter();

    private static Inference.Outcome examine(String text) {
        Metrics metrics = name -> Optional.ofNullable(METRICS.get(name));
        return Inference.examine(PromqlParser.parse(text), metrics, Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "up{job=~\"a|b\", x!=\"\\\"\\\\\\n\"} == 0",
                "(a + b) * c",
                "a + b * c",
                "a - (b - c)",
                "a - b - c",
                "2 ^ 3 ^ 2",
                "(2 ^ 3) ^ 2",
                "-a ^ 2",
                "(-a) ^ 2",
                "a or b and c unless d",
                "(a or b) and c",
                "sum by (job, le) (rate(x_bucket{a=\"b\"}[5m]))",
                "topk without (a) (3, x)",
                "a / on (x, y) group_left (z) b",
                "a * ignoring (x) group_right b",
                "a > bool 0.9990000",
                "max_over_time(rate(x[5m])[1h:30s])",
                "max_over_time((a + b)[1h:])",
                "x[5m] offset 1h30m",
                "x @ end() offset -5m",
                "absent(up{job=\"x\"}) and on (environment) count by (environment) (up)",
                "label_replace(up, \"a\", \"$1\", \"b\", \"(.*)\")",
                "rate(x[$__rate_interval])",
                "{__name__=~\"job:.+\"}",
            })
    void writesWhatItReads(String text) {
        assertThat(writer.write(PromqlParser.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sum(x) BY (a)|sum by (a) (x)",
                "((a)) + (b)|a + b",
                "x{a='b',}|x{a=\"b\"}",
                "1e3 * 0x10|1000 * 16",
                "a > # comment|",
                "x offset 5m [1h:]|(x offset 5m)[1h:]",
            })
    void normalises(String text, String written) {
        if (written == null) {
            assertThatThrownBy(() -> PromqlParser.parse(text)).isInstanceOf(PromqlException.class);
        } else {
            assertThat(writer.write(PromqlParser.parse(text))).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "up ==",
                "sum(",
                "rate(x[5m)",
                "nosuch(x)",
                "x{a=b}",
                "x{a=~\"(\"}",
                "{}",
                "{a=~\".*\"}",
                "x[5]",
                "\"open",
                "a b",
                "rate(x, y)",
                "sum(x)[5m]",
                "a and on (x) group_left b",
                "x > inf",
                "up; drop",
            })
    void refuses(String text) {
        assertThatThrownBy(() -> PromqlParser.parse(text)).isInstanceOf(PromqlException.class);
    }

    @Test
    void tellsWhereItWentWrong() {
        assertThatThrownBy(() -> PromqlParser.parse("sum by (job) (up{)"))
                .isInstanceOfSatisfying(
                        PromqlException.class, e -> assertThat(e.offset()).isEqualTo(17));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "up == 0|[instance, job]",
                "sum by (job) (rate(requests_total[5m])) > 1|[job]",
                "sum without (instance) (lag) > 1|[job, topic]",
                "histogram_quantile(0.9, sum by (le, job) (rate(wait_bucket[5m])))|[job]",
                "absent(up{job=\"x\"})|[job]",
                "lag / on (job, instance) group_left up|[instance, job, topic]",
                "lag / on (job) up|[job]",
                "up or lag|[instance, job]",
                "label_replace(up, \"host\", \"$1\", \"instance\", \"(.*)\")|[host, instance, job]",
            })
    void infersLabels(String text, String labels) {
        Inference.Outcome outcome = examine(text);
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.result().labels().toString()).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cpu_usage_percent > 80|no scraped job exports the metric cpu_usage_percent",
                "up{stream=\"x\"} == 0|has no label stream",
                "rate(lag[5m])|needs a counter",
                "deriv(requests_total[5m])|needs a gauge",
                "requests_total > 5|raw counter",
                "sum(requests_total) > 5|raw counter",
                "rate(requests_total[30s]) > 1|shorter than two scrapes",
                "sum by (topic) (up)|no label topic",
                "lag / up|never match",
                "lag / on (topic) up|the right side has no label topic",
                "histogram_quantile(0.9, sum by (job) (rate(wait_bucket[5m])))|needs the label le",
                "rate(up)|must be of kind range",
                "1 > 2|two numbers",
            })
    void findsWhatCanNeverWork(String text, String problem) {
        assertThat(examine(text).problems())
                .anySatisfy(found -> assertThat(found).contains(problem));
    }

    @Test
    void knowsAnAlertWithoutACondition() {
        assertThat(Promql.hasCondition(PromqlParser.parse("rate(x[5m])"))).isFalse();
        assertThat(Promql.hasCondition(PromqlParser.parse("x > bool 1"))).isFalse();
        assertThat(Promql.hasCondition(PromqlParser.parse("sum(x > 1)"))).isTrue();
        assertThat(Promql.hasCondition(PromqlParser.parse("absent(x)"))).isTrue();
    }

    @Test
    void writesDurations() {
        assertThat(Window.of(Duration.ofSeconds(90)).text()).isEqualTo("1m30s");
        assertThat(Window.of(Duration.ofMillis(7500)).text()).isEqualTo("7s500ms");
        assertThat(Window.of(Duration.ofDays(14)).text()).isEqualTo("14d");
        assertThat(new Window("1w").length()).contains(Duration.ofDays(7));
        assertThatThrownBy(() -> new Window("5 minutes")).isInstanceOf(IllegalArgumentException.class);
    }
}
