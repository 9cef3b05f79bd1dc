package network.frameworks.generator.internal.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import network.frameworks.generator.internal.syntax.promql.Window;
import network.frameworks.generator.plan.AlertRule;
import network.frameworks.generator.plan.RecordingRule;

/** Rules as Prometheus reads them, in groups as the generated tests name them. */
final class RuleFile {

    private final List<RecordingRule> recordings;
    private final Map<String, List<AlertRule>> groups = new TreeMap<>();

    RuleFile(List<RecordingRule> recordings) {
        this.recordings = List.copyOf(recordings);
    }

    RuleFile with(String group, List<AlertRule> rules) {
        groups.computeIfAbsent(group, name -> new ArrayList<>()).addAll(rules);
        return this;
    }

    String text() {
        StringBuilder out = new StringBuilder("groups:\n");
        out.append("  - name: recordings\n    rules:").append(recordings.isEmpty() ? " []\n" : "\n");
        recordings.forEach(rule -> out.append("      - record: ")
                .append(quoted(rule.record()))
                .append("\n        expr: ")
                .append(quoted(rule.expr()))
                .append('\n'));
        groups.forEach((name, rules) -> {
            out.append("  - name: ").append(quoted(name)).append("\n    rules:\n");
            rules.forEach(rule -> append(out, rule));
        });
        return out.toString();
    }

    private static void append(StringBuilder out, AlertRule rule) {
        out.append("      - alert: ").append(quoted(rule.alert())).append("\n        expr: ");
        out.append(quoted(rule.expr())).append("\n        for: ");
        out.append(Window.of(rule.forDuration()).text()).append('\n');
        if (!rule.keepFiringFor().isZero()) {
            out.append("        keep_firing_for: ")
                    .append(Window.of(rule.keepFiringFor()).text())
                    .append('\n');
        }
        out.append("        labels: ").append(map(rule.labels())).append('\n');
        out.append("        annotations: ").append(map(rule.annotations())).append('\n');
    }

    static String map(Map<String, String> texts) {
        List<String> entries = new ArrayList<>();
        texts.forEach((name, text) -> entries.add(quoted(name) + ": " + quoted(text)));
        return "{" + String.join(", ", entries) + "}";
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
