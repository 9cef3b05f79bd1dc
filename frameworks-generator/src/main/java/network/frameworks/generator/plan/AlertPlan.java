package network.frameworks.generator.plan;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * An alert, fully decided.
 *
 * @param name its name in Prometheus
 * @param alertClass the bundled class that says how it is expressed, or null when the user wrote the expression
 * @param variants one for each distinct setting, in an order that depends on names only; together they cover every
 *     target that the alert is on for, each exactly once
 * @param off the labels of targets it is off for, one of each kind
 * @param absences the jobs that are missed when no target of theirs is left, sorted by environment and job
 */
public record AlertPlan(
        String name,
        @Nullable String alertClass,
        List<AlertVariant> variants,
        List<SortedMap<String, String>> off,
        List<Absence> absences) {

    public AlertPlan {
        variants = List.copyOf(variants);
        off = List.copyOf(off);
        absences = List.copyOf(absences);
    }

    /** The name of its page among the runbooks. */
    public String runbook() {
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * A job that is missed when no target of it is left.
     *
     * @param environment its environment
     * @param job the job
     * @param severity the severity of the alert
     */
    public record Absence(String environment, String job, String severity) {}
}
