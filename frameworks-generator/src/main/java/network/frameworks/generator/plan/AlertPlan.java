package network.frameworks.generator.plan;

import java.util.List;
import java.util.Locale;

/**
 * An alert, fully decided.
 *
 * @param name its name in Prometheus
 * @param variants one for each distinct setting, in an order that depends on names only; together they cover every
 *     target that the alert is on for, each exactly once
 * @param absences rules for jobs that have lost all their targets, sorted by environment and job
 * @param instructions what to do when it fires
 * @param tests what shows that its rules fire when they shall, and only then
 * @param untested why some rule has no test, one sentence each
 */
public record AlertPlan(
        String name,
        List<AlertVariant> variants,
        List<AlertRule> absences,
        Instructions instructions,
        List<AlertTest> tests,
        List<String> untested) {

    public AlertPlan {
        variants = List.copyOf(variants);
        absences = List.copyOf(absences);
        tests = List.copyOf(tests);
        untested = List.copyOf(untested);
    }

    /** The name of its page among the runbooks. */
    public String runbook() {
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * What to do when an alert fires.
     *
     * @param meaning what the alert says, for any target
     * @param steps what to do first, one sentence each, in Markdown
     */
    public record Instructions(String meaning, List<String> steps) {

        public Instructions {
            steps = List.copyOf(steps);
        }
    }
}
