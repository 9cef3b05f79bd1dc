package network.frameworks.generator.internal.rehearsal.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Sample;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.PromqlException;
import network.frameworks.generator.internal.syntax.promql.PromqlParser;
import network.frameworks.generator.internal.syntax.promql.PromqlWriter;
import network.frameworks.generator.internal.syntax.promql.Window;
import network.frameworks.generator.tools.RealTool;
import network.frameworks.testing.Draw;
import network.frameworks.testing.SeededTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random expressions over random series give what the real Prometheus gives. Every case is one file of promtool with
 * hundreds of expressions; {@code -Dframeworks.test.seed} and {@code -Dframeworks.test.cases} look further.
 */
@Tag("tools")
class EvaluatorAgainstPromtoolTest {

    private static final int EXPRESSIONS = 400;
    private static final Duration INTERVAL = Duration.ofSeconds(30);
    static final double TOLERANCE = 1e-9;
    private static final boolean UPDATE = Boolean.getBoolean("frameworks.golden.update");

    @TempDir
    private Path folder;

    @SeededTest(cases = 12)
    void whatPrometheusSays(Draw draw) throws IOException {
        RandomSeries series = new RandomSeries(draw.random());
        RandomPromql expressions = new RandomPromql(draw.random());
        PromqlWriter writer = new PromqlWriter();
        List<String> texts = new ArrayList<>();
        List<Integer> seconds = new ArrayList<>();
        while (texts.size() < EXPRESSIONS) {
            texts.add(writer.write(expressions.any()));
            seconds.add(draw.random().nextInt(1260));
        }
        Map<Integer, PromtoolAnswer> answers = theirs(series, texts, seconds);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            PromtoolAnswer theirs = answers.getOrDefault(i, PromtoolAnswer.NOTHING);
            PromtoolAnswer ours = ours(texts.get(i), seconds.get(i), series);
            if (!theirs.agrees(ours, TOLERANCE)) {
                differences.add(texts.get(i) + " at " + seconds.get(i) + " s: promtool " + theirs + ", ours " + ours);
            }
        }
        assertThat(differences).isEmpty();
        assertThat(answers).as("most expressions give something").hasSizeGreaterThan(EXPRESSIONS / 2);
    }

    @Test
    @DisplayName("The answers that are written down are those of promtool")
    void answersThatAreWrittenDown() throws IOException {
        List<WrittenAnswers.Line> lines = UPDATE ? drawn() : WrittenAnswers.read();
        Map<Integer, PromtoolAnswer> answers = theirs(
                WrittenAnswers.series(),
                lines.stream().map(WrittenAnswers.Line::expression).toList(),
                lines.stream().map(WrittenAnswers.Line::second).toList());
        List<WrittenAnswers.Line> real = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            real.add(lines.get(i).with(answers.getOrDefault(i, PromtoolAnswer.NOTHING)));
        }
        if (UPDATE) {
            WrittenAnswers.write(real);
        }
        List<WrittenAnswers.Line> written = WrittenAnswers.read();
        assertThat(written).hasSameSizeAs(real);
        for (int i = 0; i < real.size(); i++) {
            PromtoolAnswer said = written.get(i).answer();
            PromtoolAnswer says = real.get(i).answer();
            assertThat(said.agrees(says, TOLERANCE))
                    .as("%s: %s, now %s; sums and messages of promtool follow no order", real.get(i), said, says)
                    .isTrue();
        }
    }

    private static List<WrittenAnswers.Line> drawn() {
        Random random = new Random(1);
        RandomPromql expressions = new RandomPromql(random);
        PromqlWriter writer = new PromqlWriter();
        return Stream.generate(() -> new WrittenAnswers.Line(
                        random.nextInt(1260), writer.write(expressions.any()), PromtoolAnswer.NOTHING))
                .limit(EXPRESSIONS)
                .toList();
    }

    private Map<Integer, PromtoolAnswer> theirs(RandomSeries series, List<String> texts, List<Integer> seconds)
            throws IOException {
        Path file = folder.resolve("test.yml");
        Files.writeString(file, file(series, texts, seconds));
        return PromtoolAnswer.read(RealTool.require("promtool")
                .run("test", "rules", file.toString())
                .toString());
    }

    static PromtoolAnswer ours(String text, int second, RandomSeries series) {
        try {
            Expr expr = PromqlParser.parse(text);
            Map<Labels, Double> samples = new TreeMap<>(PromtoolAnswer.ORDER);
            for (Sample sample : new Evaluator(series.store(), Edge.CLOSED, INTERVAL, Comparisons.UNSEEN)
                    .samples(expr, second * 1000L)) {
                samples.put(sample.labels(), sample.value());
            }
            return new PromtoolAnswer(samples, "");
        } catch (PromqlException e) {
            throw new AssertionError(text, e);
        } catch (EvaluationException e) {
            return new PromtoolAnswer(Map.of(), String.valueOf(e.getMessage()));
        }
    }

    private static String file(RandomSeries series, List<String> texts, List<Integer> seconds) {
        StringBuilder out = new StringBuilder("rule_files: []\nevaluation_interval: 30s\ntests:\n");
        out.append("  - interval: 30s\n    input_series:\n");
        series.samples()
                .forEach((labels, words) -> out.append("      - series: '")
                        .append(selector(labels))
                        .append("'\n        values: '")
                        .append(String.join(" ", words))
                        .append("'\n"));
        out.append("    promql_expr_test:\n");
        for (int i = 0; i < texts.size(); i++) {
            out.append("      - expr: |-\n          #")
                    .append(i)
                    .append("\n          ")
                    .append(texts.get(i))
                    .append("\n        eval_time: ")
                    .append(Window.of(Duration.ofSeconds(seconds.get(i))).text())
                    .append("\n        exp_samples: []\n");
        }
        return out.toString();
    }

    private static String selector(Labels labels) {
        return labels.get(Labels.NAME)
                + labels.withoutName().values().entrySet().stream()
                        .map(label -> label.getKey() + "=\"" + label.getValue() + "\"")
                        .collect(Collectors.joining(",", "{", "}"));
    }
}
