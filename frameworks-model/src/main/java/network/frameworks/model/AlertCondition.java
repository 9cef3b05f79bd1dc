package network.frameworks.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must hold for an alert to fire.
 *
 * @param sources what it can be told from, best first; an environment is watched by the first of which all metrics are
 *     served there
 * @param bounds which thresholds make sense
 * @param perHost whether a target stands for its whole host, so that an override for a service means the hosts that
 *     run it
 * @param absence what is told of a job that has lost all its targets, or null
 */
public record AlertCondition(
        List<Source> sources,
        Bounds bounds,
        boolean perHost,
        @Nullable Absence absence) {

    /** In an expression or a text: the threshold of the rule. */
    public static final String THRESHOLD = "${threshold}";

    /** In an expression: the window to take a rate over, five minutes or four scrapes where that is longer. */
    public static final String RATE_WINDOW = "${rateWindow}";

    /** In the expression of an absence: the job that is looked for. */
    public static final String JOB = "${job}";

    /** In the expression of an absence: the environment whose job is looked for. */
    public static final String ENVIRONMENT = "${environment}";

    public AlertCondition {
        sources = List.copyOf(sources);
    }

    /** The condition of an alert that is told from one expression. */
    public static AlertCondition of(String expr) {
        return new AlertCondition(
                List.of(new Source("", expr, List.of(), List.of(), Alert.Texts.NONE)), Bounds.NONE, false, null);
    }

    /** Whether any source compares with a threshold. */
    public boolean hasThreshold() {
        return sources.stream().anyMatch(source -> source.expr().contains(THRESHOLD));
    }

    /**
     * One way to tell.
     *
     * @param name a short name, unique in the alert; empty where there is only one source
     * @param expr PromQL; matchers for the jobs and the part of the platform are added to its selectors
     * @param recordings recording rules that the expression reads
     * @param needs the metrics it reads, or none when nobody lists them
     * @param texts texts that fit this source better than those of the alert
     */
    public record Source(String name, String expr, List<Recording> recordings, List<String> needs, Alert.Texts texts) {

        public Source {
            recordings = List.copyOf(recordings);
            needs = List.copyOf(needs);
        }
    }

    /**
     * A recording rule.
     *
     * @param record the recorded metric, {@code level:metric:operations}
     * @param expr PromQL; matchers for the jobs are added to its selectors
     */
    public record Recording(String record, String expr) {}

    /**
     * Which thresholds make sense.
     *
     * @param unit what thresholds count, in a word
     * @param above thresholds must be larger than this; null for 0 or more
     * @param below thresholds must be smaller than this, or null
     */
    public record Bounds(
            @Nullable String unit,
            @Nullable BigDecimal above,
            @Nullable BigDecimal below) {

        /** Every threshold from 0 on. */
        public static final Bounds NONE = new Bounds(null, null, null);

        /** Whether a threshold lies within. */
        public boolean include(BigDecimal threshold) {
            boolean enough = above == null ? threshold.signum() >= 0 : threshold.compareTo(above) > 0;
            return enough && (below == null || threshold.compareTo(below) < 0);
        }
    }

    /**
     * A second alert, for a job that has lost all its targets, so that nothing is left to fire.
     *
     * @param expr PromQL in which {@code ${job}} and {@code ${environment}} are filled in
     * @param forDuration how long that must be so
     * @param summary one line for the pager
     * @param description what happened and what to look at
     */
    public record Absence(String expr, Duration forDuration, String summary, String description) {}
}
