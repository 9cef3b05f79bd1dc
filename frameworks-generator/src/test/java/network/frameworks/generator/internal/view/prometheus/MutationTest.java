package network.frameworks.generator.internal.view.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import network.frameworks.generator.ObservabilityTree;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.tools.RealTool;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes the rules in small ways and expects the generated unit tests to notice every one of them. */
@Tag("tools")
class MutationTest {

    private static final String RULES = "prometheus/rules/frameworks.yml";

    /** Each pattern and what its match becomes; every place where it matches makes a mutant of its own. */
    private static final Map<Pattern, String> CHANGES = changes();

    @TempDir
    private Path folder;

    private static Map<Pattern, String> changes() {
        Map<Pattern, String> changes = new LinkedHashMap<>();
        // Thresholds and comparisons.
        changes.put(Pattern.compile("> (\\d+)(?=\\n)"), "> $11");
        // A lag is a whole number of messages, so only the others are tried with a small step.
        changes.put(Pattern.compile("> (\\d{1,2})(?=\\n)"), "> 0$1.02");
        changes.put(Pattern.compile(" > (?=\\d)"), " >= ");
        changes.put(Pattern.compile(" > (?=\\d)"), " < ");
        changes.put(Pattern.compile("== 0"), "== 1");
        // Times.
        changes.put(Pattern.compile("(?<=        for: )\\d+m"), "10m30s");
        changes.put(Pattern.compile("(?<=        for: )1m"), "30s");
        changes.put(Pattern.compile("(?<=        for: )2m"), "1m30s");
        changes.put(Pattern.compile("(?<=        for: )5m"), "4m30s");
        changes.put(Pattern.compile("(?<=keep_firing_for: )\\d+m"), "3m");
        changes.put(Pattern.compile("\\[5m]"), "[4m]");
        changes.put(Pattern.compile("\\[5m]"), "[6m]");
        // Matchers.
        changes.put(Pattern.compile("\\{role=\"media\"}"), "");
        changes.put(Pattern.compile("\\{role!=\"media\"}"), "");
        changes.put(Pattern.compile("(?<=\\{role)!="), "=");
        changes.put(Pattern.compile("(?<=\\{role)="), "!=");
        changes.put(Pattern.compile("\\{job=\"kafka-exporter\"}"), "");
        // Either side of a ratio holds the other to the job, so it has to go on both.
        changes.put(Pattern.compile("(?s)\\{job=\"node-exporter\", (mode.*?)\\{job=\"node-exporter\"}"), "{$1");
        changes.put(
                Pattern.compile("(?s)(MemTotal_bytes)\\{[^}]*}( - node_memory_MemAvailable_bytes)\\{[^}]*}"
                        + "(.{1,40}MemTotal_bytes)\\{[^}]*}"),
                "$1$2$3");
        changes.put(Pattern.compile("\\{job=\"signalman\"}"), "");
        changes.put(Pattern.compile("idle\\|iowait\\|steal"), "idle|iowait");
        changes.put(Pattern.compile("idle\\|iowait\\|steal"), "idle|steal");
        changes.put(Pattern.compile("idle\\|iowait\\|steal"), "iowait|steal");
        changes.put(Pattern.compile("up\\{job=~\"[^\"]*\", "), "up{");
        changes.put(Pattern.compile(", environment=\"(?:prod|staging)\"}"), "}");
        changes.put(Pattern.compile("(?<=environment=\"prod\", job=\")bridge"), "kafka");
        // Operators and aggregations.
        changes.put(Pattern.compile("\\bsum (?=by|without)"), "max ");
        changes.put(Pattern.compile("\\bsum (?=by|without)"), "avg ");
        changes.put(Pattern.compile("\\bmax (?=without)"), "min ");
        changes.put(Pattern.compile("100 \\* "), "");
        changes.put(Pattern.compile("(?<=without \\()cpu, "), "");
        changes.put(Pattern.compile("region, (?=role)"), "");
        changes.put(Pattern.compile("histogram_quantile\\(0.95"), "histogram_quantile(0.99");
        changes.put(Pattern.compile("histogram_quantile\\(0.95"), "histogram_quantile(0.9");
        changes.put(Pattern.compile(" - max by \\([^)]*\\) \\(pg_settings_superuser[^)]*\\)"), " - 0");
        changes.put(Pattern.compile("absent\\(up"), "absent(down");
        changes.put(Pattern.compile(" and on \\(environment\\) count by[^\\n]*"), "");
        // Words.
        changes.put(Pattern.compile("severity: \"(?:warning|critical)\""), "severity: \"info\"");
        changes.put(Pattern.compile("runbook_url: \""), "runbook_url: \"x");
        changes.put(Pattern.compile("%\\.1f"), "%.2f");
        return changes;
    }

    /**
     * Changes of several places at once, none of which changes anything alone. Generated tests are made to see one slip
     * at a time, so such a one may live.
     */
    private static final Set<String> SEVERAL_SLIPS = Set.of("{$1", "$1$2$3");

    @Test
    @DisplayName("Every mutant of the rules is killed by the generated tests")
    void mutants() {
        List<OutputFile> files = ObservabilityTree.of(SamplePlans.of("frameworks-network"));
        files.forEach(file -> Trees.write(folder, file));
        OutputFile rules = files.stream()
                .filter(file -> file.path().equals(RULES))
                .findFirst()
                .orElseThrow();
        RealTool promtool = RealTool.require("promtool").in(folder);
        List<String> survivors = new ArrayList<>();
        int mutants = 0;
        for (Map.Entry<Pattern, String> change : CHANGES.entrySet()) {
            List<MatchResult> matches =
                    change.getKey().matcher(rules.content()).results().toList();
            assertThat(matches).as(change.getKey().pattern()).isNotEmpty();
            // A change that fits dozens of equal rules is tried on the first and the last.
            for (int index : new TreeSet<>(List.of(0, matches.size() - 1))) {
                String mutant = mutant(rules.content(), change.getKey(), change.getValue(), index);
                assertThat(mutant).isNotEqualTo(rules.content());
                mutants++;
                Trees.write(folder, new OutputFile(RULES, rules.template(), mutant, false));
                int exitCode = promtool.run(command(files, rules.content(), matches.get(index)))
                        .exitCode();
                if (exitCode == 0 && !SEVERAL_SLIPS.contains(change.getValue())) {
                    survivors.add(describe(rules.content(), matches.get(index), change.getValue()));
                }
            }
        }
        assertThat(survivors).as("of " + mutants + " mutants").isEmpty();
    }

    /** The text with one match of the pattern replaced. */
    private static String mutant(String text, Pattern pattern, String replacement, int index) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder out = new StringBuilder();
        for (int i = 0; matcher.find(); i++) {
            if (i == index) {
                matcher.appendReplacement(out, replacement);
                return matcher.appendTail(out).toString();
            }
        }
        throw new IllegalStateException("no match " + index);
    }

    /** The tests of the alert whose group the change is in; all of them for a recording rule. */
    private static List<String> command(List<OutputFile> files, String rules, MatchResult match) {
        String before = rules.substring(0, match.start());
        Matcher group = Pattern.compile("(?m)^  - name: \"?(\\w+)").matcher(before);
        String name = "";
        while (group.find()) {
            name = group.group(1);
        }
        String own = name.equals("recordings") ? "" : name;
        List<String> command = new ArrayList<>(List.of("test", "rules"));
        files.stream()
                .map(OutputFile::path)
                .filter(path -> path.startsWith("prometheus/tests/" + own))
                .forEach(command::add);
        return command;
    }

    private static String describe(String text, MatchResult match, String replacement) {
        int line = (int) text.substring(0, match.start()).lines().count();
        return "line " + line + ": " + match.group() + " -> " + replacement;
    }
}
