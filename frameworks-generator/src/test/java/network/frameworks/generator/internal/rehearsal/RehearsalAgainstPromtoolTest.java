package network.frameworks.generator.internal.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.PromqlWriter;
import network.frameworks.generator.internal.syntax.promql.Window;
import network.frameworks.generator.plan.AlertRule;
import network.frameworks.generator.plan.AlertTest;
import network.frameworks.generator.plan.AlertTest.Firing;
import network.frameworks.generator.plan.AlertTest.Samples;
import network.frameworks.generator.tools.RealTool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Conditions of every kind get tests with which the real Prometheus agrees, and which fail when the condition is
 * another. {@code -Dframeworks.test.seed} and {@code -Dframeworks.test.cases} look further.
 */
class RehearsalAgainstPromtoolTest {

    private static final int CASES = Integer.getInteger("frameworks.test.cases", 300);
    private static final int SLIPPED = 4;
    private static final Duration INTERVAL = Duration.ofSeconds(30);
    private static final PromqlWriter WRITER = new PromqlWriter();

    @TempDir
    Path temp;

    private final List<Rehearsed> all = new ArrayList<>();
    private int asked;

    private record Rehearsed(AlertRule rule, List<AlertTest> tests) {}

    @BeforeEach
    void rehearse() {
        RandomCondition conditions = new RandomCondition(new Random(Integer.getInteger("frameworks.test.seed", 0)));
        for (asked = 0; asked < CASES; asked++) {
            SortedMap<String, String> labels = new TreeMap<>();
            labels.put("severity", "warning");
            SortedMap<String, String> texts = new TreeMap<>();
            texts.put("summary", "");
            AlertRule rule = new AlertRule(
                    "A" + asked,
                    conditions.any(),
                    Duration.ofSeconds(30L * (asked % 5)),
                    Duration.ofSeconds(60L * (asked % 3)),
                    labels,
                    texts);
            RehearsedRule rehearsed = RehearsedRule.of(rule, "it is bad", "{{ printf \"%.2f\" $value }}");
            List<AlertTest> tests = new Rehearsal(conditions, List.of(), INTERVAL)
                    .rehearse("A", rehearsed, List.of(rehearsed), new TreeMap<>())
                    .tests();
            if (!tests.isEmpty()) {
                texts.put("summary", "it is bad");
                texts.put("description", "{{ printf \"%.2f\" $value }}");
                texts.put("runbook_url", "");
                all.add(new Rehearsed(
                        new AlertRule(
                                rule.alert(), rule.expr(), rule.forDuration(), rule.keepFiringFor(), labels, texts),
                        tests));
            }
        }
    }

    @Test
    @DisplayName("Nine of ten get a test")
    void share() {
        assertThat(all).hasSizeGreaterThan(asked * 9 / 10);
    }

    @Test
    @Tag("tools")
    @DisplayName("The real Prometheus passes every test, and fails three of four with one slip in their condition")
    void judged() throws IOException {
        for (Rehearsed rehearsed : all) {
            write(rehearsed.rule(), rehearsed.tests(), rehearsed.rule().alert());
        }
        assertThat(failed(all.stream().map(one -> one.rule().alert()).toList())).isEmpty();

        List<String> slipped = new ArrayList<>();
        for (Rehearsed rehearsed : all) {
            List<Expr> slips =
                    Slips.of(RehearsedRule.of(rehearsed.rule(), "", "").expr());
            for (int i = 0; i < Math.min(SLIPPED, slips.size()); i++) {
                String name = rehearsed.rule().alert() + "-" + i;
                AlertRule rule = rehearsed.rule();
                write(
                        new AlertRule(
                                rule.alert(),
                                WRITER.write(slips.get(i * slips.size() / Math.min(SLIPPED, slips.size()))),
                                rule.forDuration(),
                                rule.keepFiringFor(),
                                rule.labels(),
                                rule.annotations()),
                        rehearsed.tests(),
                        name);
                slipped.add(name);
            }
        }
        List<String> dead = failed(slipped);
        System.getLogger("rehearsal")
                .log(
                        System.Logger.Level.INFO,
                        all.size() + " of " + asked + " conditions have tests, " + dead.size() + " of " + slipped.size()
                                + " slips die");
        assertThat(dead).hasSizeGreaterThan(slipped.size() * 3 / 4);
    }

    private List<String> failed(List<String> names) {
        RealTool promtool = RealTool.require("promtool").in(temp);
        List<String> failed = new ArrayList<>();
        for (int from = 0; from < names.size(); from += 100) {
            List<String> arguments = new ArrayList<>(List.of("test", "rules"));
            names.subList(from, Math.min(names.size(), from + 100)).forEach(name -> arguments.add(name + ".test.yml"));
            RealTool.Result result = promtool.run(arguments);
            Matcher answer = Pattern.compile("(?s)Unit Testing: +(\\S+)\\.test\\.yml(.*?)(?=Unit Testing: |$)")
                    .matcher(result.stdout() + result.stderr().replace("Unit Testing", "unit testing"));
            List<String> answered = new ArrayList<>();
            while (answer.find()) {
                answered.add(answer.group(1));
                if (!answer.group(2).contains("SUCCESS")) {
                    failed.add(answer.group(1));
                }
            }
            assertThat(answered).hasSize(arguments.size() - 2);
        }
        return failed;
    }

    private void write(AlertRule rule, List<AlertTest> tests, String name) throws IOException {
        Files.writeString(
                temp.resolve(name + ".rules.yml"),
                new RuleFile(List.of()).with("alerts", List.of(rule)).text());
        StringBuilder out =
                new StringBuilder("rule_files: [" + name + ".rules.yml]\nevaluation_interval: 30s\ntests:\n");
        for (AlertTest test : tests) {
            out.append("  - interval: ").append(Window.of(test.step()).text()).append("\n    input_series:\n");
            test.series()
                    .forEach(series -> out.append("      - series: ")
                            .append(RuleFile.quoted(series.selector()))
                            .append("\n        values: ")
                            .append(RuleFile.quoted(series.samples().stream()
                                    .map(RehearsalAgainstPromtoolTest::word)
                                    .collect(Collectors.joining(" "))))
                            .append('\n'));
            out.append("    alert_rule_test:\n");
            test.cases().forEach(one -> {
                out.append("      - eval_time: ").append(Window.of(one.time()).text());
                out.append("\n        alertname: ").append(one.alert()).append("\n        exp_alerts:");
                out.append(one.firing().isEmpty() ? " []\n" : "\n");
                for (Firing firing : one.firing()) {
                    out.append("          - exp_labels: ").append(RuleFile.map(firing.labels()));
                    out.append("\n            exp_annotations: ")
                            .append(RuleFile.map(firing.annotations()))
                            .append('\n');
                }
            });
        }
        Files.writeString(temp.resolve(name + ".test.yml"), out.toString());
    }

    private static String word(Samples samples) {
        String value = samples.first().toPlainString();
        String more = samples.increment().signum() < 0
                ? samples.increment().toPlainString()
                : "+" + samples.increment().toPlainString();
        return switch (samples.kind()) {
            case STALE -> "stale";
            case GAP -> "_x" + samples.count();
            case VALUE -> samples.count() == 1 ? value : value + more + "x" + (samples.count() - 1);
        };
    }
}
