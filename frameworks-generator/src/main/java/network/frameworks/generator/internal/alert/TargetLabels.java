package network.frameworks.generator.internal.alert;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The labels that the resolver gives every target, and that every rule keeps. */
public final class TargetLabels {

    /** Where a series comes from, down to the job. */
    public static final List<String> JOB = List.of("environment", "cluster", "region", "role", "job");

    /** Where a series comes from, down to the target. */
    public static final List<String> INSTANCE =
            List.of("environment", "cluster", "region", "role", "node", "instance", "job");

    private TargetLabels() {}

    /** The labels of a metric and of its target. */
    public static Set<String> with(Set<String> ownLabels) {
        Set<String> all = new TreeSet<>(ownLabels);
        all.addAll(INSTANCE);
        return all;
    }
}
