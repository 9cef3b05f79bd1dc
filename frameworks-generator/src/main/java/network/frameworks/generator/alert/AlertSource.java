package network.frameworks.generator.alert;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import network.frameworks.generator.syntax.promql.Expr;
import network.frameworks.generator.syntax.promql.Matcher;
import org.jspecify.annotations.Nullable;

/** The metrics an alert class stands on, and everything that follows from the choice. */
public interface AlertSource {

    /** A short name, unique in the class. */
    String name();

    /** The jobs whose targets it watches. */
    SortedSet<String> jobs();

    /** Whether a target stands for its whole host, so that an override for a service means the hosts that run it. */
    default boolean perHost() {
        return false;
    }

    /** Whether the job belongs into every scope, because the metric itself is not specific to the platform. */
    default boolean scopedByJob() {
        return false;
    }

    /** Recording rules that the condition reads. */
    default List<Recording> recordings(Duration interval) {
        return List.of();
    }

    /**
     * What must hold for the alert to fire.
     *
     * @param scope matchers for the targets it is for
     * @param threshold the threshold; null only for a class that has none
     * @param interval the time between two scrapes
     */
    Expr condition(List<Matcher> scope, @Nullable BigDecimal threshold, Duration interval);

    /** What must hold for a job that has lost all its targets, or empty when the class does not look for that. */
    default Optional<Expr> absence(String environment, String job) {
        return Optional.empty();
    }

    /** Why a threshold can never be crossed, or empty when it can. */
    default Optional<String> unreachable(BigDecimal threshold) {
        return Optional.empty();
    }

    /** Texts that fit this source better than those of the catalogue, or empty. */
    default Optional<Texts> texts() {
        return Optional.empty();
    }

    /**
     * What an alert says; {@code ${threshold}} stands for the threshold.
     *
     * @param summary one line for the pager
     * @param description what happened and what to look at
     */
    record Texts(String summary, String description) {}

    /** What to look at first, one sentence each, for the runbook. */
    List<String> firstSteps();

    /** How it is made to fire in a unit test. */
    Rehearsal rehearsal();

    /** Tests of the recording rules from raw samples, on a target that the threshold is for. */
    default Optional<RawRehearsal> raw(SortedMap<String, String> target, BigDecimal threshold, Duration interval) {
        return Optional.empty();
    }
}
