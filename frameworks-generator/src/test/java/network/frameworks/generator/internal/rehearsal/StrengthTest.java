package network.frameworks.generator.internal.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.internal.syntax.promql.PromqlParser;
import network.frameworks.generator.internal.syntax.promql.PromqlWriter;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.AlertRule;
import network.frameworks.generator.plan.AlertVariant;
import network.frameworks.generator.plan.ObservabilityPlan;
import network.frameworks.generator.plan.RecordingRule;
import network.frameworks.generator.tools.RealTool;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tests of the bundled alerts fail in promtool when anything in their rules is wrong. */
@Tag("tools")
class StrengthTest {

    private static final String SAMPLE = "frameworks-network";
    private static final PromqlWriter WRITER = new PromqlWriter();

    /** Slips that change nothing on this platform, with the reason. */
    private static final Map<String, String> EQUIVALENT = Map.of(
            "DatabaseConnectionsHigh: .*\\(min by .*",
            "a target has one series of a setting, so the least is the largest",
            "[A-Za-z]+: (?=.*job=).*(?:pg_[a-z_]+|node_memory_[A-Za-z]+_bytes|node_cpu_seconds_total(?:\\{mode[^}]*})?)"
                    + "(?:[)\\[ ].*|$)",
            "the other side of the join still has only the series of this job",
            "HighStreamLatency: .*\\(increase\\(.*",
            "a quantile does not change when all buckets are so many times larger",
            "HighStreamLatency: .*avg by .*",
            "the same: an average is the sum of each bucket, divided by one number");

    @TempDir
    Path temp;

    /** A rule file in which one thing is wrong. */
    private record Wrong(String alert, String what, RuleFile file) {}

    @Test
    @DisplayName("Every slip dies, but for those that change nothing on this platform")
    void slipsDie() throws IOException {
        Path tests = Path.of(
                System.getProperty("frameworks.strength.tests", "../samples/" + SAMPLE + "/expected/prometheus/tests"));
        Files.createDirectories(temp.resolve("rules"));
        Files.createDirectories(temp.resolve("tests"));
        try (Stream<Path> files = Files.list(tests)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file, temp.resolve("tests").resolve(file.getFileName().toString()));
            }
        }
        ObservabilityPlan plan = SamplePlans.of(SAMPLE).observability();
        RealTool promtool = RealTool.require("promtool").in(temp);
        Files.writeString(
                temp.resolve("rules/frameworks.yml"),
                file(plan, Map.of(), Map.of()).text());
        plan.alerts()
                .forEach(alert -> promtool.run("test", "rules", "tests/" + name(alert) + ".yml")
                        .expectExit(0));

        List<String> survivors = new ArrayList<>();
        int all = 0;
        for (Wrong wrong : wrongs(plan)) {
            all++;
            Files.writeString(temp.resolve("rules/frameworks.yml"), wrong.file().text());
            if (promtool.run("test", "rules", "tests/" + wrong.alert() + ".yml").exitCode() == 0) {
                survivors.add(wrong.alert() + ": " + wrong.what());
            }
        }
        System.getLogger("strength")
                .log(System.Logger.Level.INFO, survivors.size() + " of " + all + " slips live: " + survivors);
        assertThat(survivors).allMatch(StrengthTest::equivalent);
        assertThat(all).isGreaterThan(120);
    }

    private static boolean equivalent(String survivor) {
        return EQUIVALENT.keySet().stream().anyMatch(survivor::matches);
    }

    private static String name(AlertPlan alert) {
        return alert.variants().get(0).rule().alert();
    }

    private static RuleFile file(
            ObservabilityPlan plan, Map<AlertRule, AlertRule> rules, Map<RecordingRule, RecordingRule> recordings) {
        RuleFile file = new RuleFile(plan.recordings().stream()
                .map(rule -> recordings.getOrDefault(rule, rule))
                .toList());
        for (AlertPlan alert : plan.alerts()) {
            List<AlertRule> all = new ArrayList<>();
            alert.variants().stream().map(AlertVariant::rule).forEach(all::add);
            all.addAll(alert.absences());
            file.with(
                    name(alert),
                    all.stream().map(rule -> rules.getOrDefault(rule, rule)).toList());
        }
        return file;
    }

    private static List<Wrong> wrongs(ObservabilityPlan plan) {
        List<Wrong> wrongs = new ArrayList<>();
        Map<String, String> readers = new TreeMap<>();
        for (AlertPlan alert : plan.alerts()) {
            AlertRule rule = alert.variants().get(0).rule();
            plan.recordings().stream()
                    .filter(recording -> rule.expr().contains(recording.record()))
                    .forEach(recording -> readers.put(recording.record(), name(alert)));
            List<AlertRule> others = new ArrayList<>();
            Slips.of(PromqlParser.parse(rule.expr())).forEach(slip -> others.add(with(rule, WRITER.write(slip), 0, 0)));
            others.add(with(rule, rule.expr(), 30, 0));
            others.add(with(rule, rule.expr(), -30, 0));
            others.add(with(rule, rule.expr(), 0, 30));
            for (AlertRule other : others) {
                wrongs.add(new Wrong(
                        name(alert),
                        other.expr().equals(rule.expr())
                                ? "for " + other.forDuration() + ", keep " + other.keepFiringFor()
                                : other.expr(),
                        file(plan, Map.of(rule, other), Map.of())));
            }
        }
        for (RecordingRule recording : plan.recordings()) {
            String reader = readers.getOrDefault(recording.record(), "");
            Slips.of(PromqlParser.parse(recording.expr())).forEach(slip -> {
                RecordingRule other = new RecordingRule(recording.record(), WRITER.write(slip));
                wrongs.add(new Wrong(reader, other.expr(), file(plan, Map.of(), Map.of(recording, other))));
            });
        }
        wrongs.removeIf(wrong -> wrong.alert().isEmpty());
        return wrongs;
    }

    private static AlertRule with(AlertRule rule, String expr, int later, int longer) {
        Duration keeps = rule.keepFiringFor().plusSeconds(longer);
        return new AlertRule(
                rule.alert(), expr, rule.forDuration().plusSeconds(later), keeps, rule.labels(), rule.annotations());
    }
}
