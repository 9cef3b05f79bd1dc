package network.frameworks.generator.internal.check.prometheus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import network.frameworks.generator.extension.Finding;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.syntax.promql.Window;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.Plan;

/**
 * Proves that every alert has a test in which it fires and one in which it is silent, unless the plan says why not, and
 * that no test passes because it says nothing.
 */
final class CoverageCheck {

    private final List<Finding> findings;
    private final Set<String> alerts = new TreeSet<>();
    private final Set<String> fires = new HashSet<>();
    private final Set<String> silent = new HashSet<>();

    CoverageCheck(List<Finding> findings) {
        this.findings = findings;
    }

    void rules(Yaml root) {
        for (Yaml group : root.get("groups").items()) {
            for (Yaml rule : group.get("rules").items()) {
                if (rule.get("alert").present()) {
                    alerts.add(rule.get("alert").text());
                }
            }
        }
    }

    void tests(OutputFile file, Yaml root, Set<String> files) {
        for (Yaml ruleFile : root.get("rule_files").items()) {
            String path = "prometheus/" + ruleFile.text().replaceFirst("^\\.\\./", "");
            if (!files.contains(path)) {
                findings.add(ruleFile.finding(file, Code.MISSING, "there is no rule file " + path));
            }
        }
        if (root.get("tests").items().isEmpty()) {
            findings.add(root.finding(file, Code.UNTESTED, "the file holds no test"));
        }
        for (Yaml test : root.get("tests").items()) {
            test(file, test);
        }
    }

    private void test(OutputFile file, Yaml test) {
        long step = millis(test.get("interval").text());
        long samplesEnd = test.get("input_series").items().stream()
                .mapToLong(series -> step * (length(series.get("values").text()) - 1))
                .max()
                .orElse(0);
        for (Yaml expected : test.get("alert_rule_test").items()) {
            String alert = expected.get("alertname").text();
            if (!alerts.contains(alert)) {
                findings.add(expected.finding(file, Code.UNTESTED, "no rule makes the alert " + alert));
            }
            if (millis(expected.get("eval_time").text()) > samplesEnd) {
                findings.add(expected.finding(file, Code.UNTESTED, "the samples end before this time"));
            }
            (expected.get("exp_alerts").items().isEmpty() ? silent : fires).add(alert);
        }
    }

    /** What is left untested, once every file was read. */
    void finish(OutputFile rules, Plan plan) {
        Set<String> known = new HashSet<>();
        plan.observability().alerts().stream()
                .filter(alert -> !alert.untested().isEmpty())
                .map(AlertPlan::name)
                .forEach(known::add);
        for (String alert : alerts) {
            if (!known.contains(alert) && !(fires.contains(alert) && silent.contains(alert))) {
                findings.add(new Finding(
                        rules.path(),
                        1,
                        1,
                        Code.UNTESTED,
                        "no test shows when " + alert + (fires.contains(alert) ? " is silent" : " fires")));
            }
        }
    }

    private static long millis(String duration) {
        return new Window(duration).length().orElseThrow().toMillis();
    }

    /** How many samples a text of promtool's notation stands for. */
    private static int length(String values) {
        int length = 0;
        for (String word : values.split(" ")) {
            int times = word.lastIndexOf('x');
            if (times < 0) {
                length++;
            } else {
                int count = Integer.parseInt(word.substring(times + 1));
                length += word.startsWith("_") ? count : count + 1;
            }
        }
        return length;
    }
}
