package network.frameworks.generator.internal.resolve.alert;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.generator.internal.alert.Recording;
import network.frameworks.generator.internal.alert.ServedMetrics;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Promql;
import network.frameworks.generator.internal.syntax.promql.PromqlException;
import network.frameworks.model.AlertCondition;
import network.frameworks.model.AlertCondition.Source;
import network.frameworks.model.diagnostic.ModelPath;

/** The recording rules of all alerts: what one alert records, every other may read. */
final class RecordingPool {

    private final ServedMetrics served;
    private final ExprText texts;
    private final AlertProblems problems;
    private final Selectors selectors;
    private final SortedMap<String, Entry> entries = new TreeMap<>();

    RecordingPool(ServedMetrics served, ExprText texts, AlertProblems problems) {
        this.served = served;
        this.texts = texts;
        this.problems = problems;
        this.selectors = new Selectors(served);
    }

    /**
     * A recording rule as an alert brings it.
     *
     * @param text its expression as it is written
     * @param expr its expression
     */
    private record Entry(String text, Expr expr) {}

    /** Takes over the recording rules of an alert. */
    void add(Wanted wanted) {
        AlertCondition condition = wanted.condition();
        if (condition == null) {
            return;
        }
        for (int index = 0; index < condition.sources().size(); index++) {
            Source source = condition.sources().get(index);
            for (int i = 0; i < source.recordings().size(); i++) {
                ModelPath path = path(source, index).key("recordings").index(i);
                add(wanted, source.recordings().get(i), path);
            }
        }
    }

    /** The path of a source, from the keys of its alert on. */
    static ModelPath path(Source source, int index) {
        return source.name().isEmpty()
                ? ModelPath.ROOT
                : ModelPath.of("sources").index(index);
    }

    private void add(Wanted wanted, AlertCondition.Recording recording, ModelPath path) {
        Entry known = entries.get(recording.record());
        if (known != null) {
            if (!known.text.equals(recording.expr())) {
                problems.ofCondition(
                        wanted,
                        path.key("record"),
                        recording.record() + " is recorded twice, from different expressions",
                        "give one of the two another name");
            }
            return;
        }
        if (served.find(recording.record()).isPresent()) {
            problems.ofCondition(
                    wanted, path.key("record"), "a job exports a metric of the name " + recording.record(), null);
            return;
        }
        try {
            entries.put(recording.record(), new Entry(recording.expr(), texts.read(recording.expr(), null)));
        } catch (PromqlException e) {
            problems.ofCondition(wanted, path.key("expr"), ExprText.problem(recording.expr(), e), null);
        }
    }

    /** The names of all recorded metrics, whether there is something to record or not. */
    Collection<String> names() {
        return entries.keySet();
    }

    /** The expression of a recorded metric, as it is written. */
    Optional<Expr> find(String name) {
        return Optional.ofNullable(entries.get(name)).map(Entry::expr);
    }

    /** The selectors of an expression, those of recorded metrics replaced by what they are recorded from. */
    List<Selector> sources(Expr expr) {
        List<Selector> found = new ArrayList<>();
        sources(expr, new TreeSet<>(), found);
        return found;
    }

    private void sources(Expr expr, SortedSet<String> seen, List<Selector> found) {
        for (Selector selector : Selectors.in(expr)) {
            Optional<String> recorded = Selectors.metric(selector).filter(entries::containsKey);
            if (recorded.isEmpty()) {
                found.add(selector);
            } else if (seen.add(recorded.get())) {
                sources(entries.get(recorded.get()).expr, seen, found);
            }
        }
    }

    /** The recording rules that have something to stand on, each after those it reads. */
    List<Recording> recordings() {
        Map<String, Recording> ordered = new LinkedHashMap<>();
        entries.keySet().forEach(name -> order(name, new TreeSet<>(), ordered));
        return List.copyOf(ordered.values());
    }

    private void order(String name, SortedSet<String> above, Map<String, Recording> ordered) {
        Entry entry = entries.get(name);
        if (entry == null || ordered.containsKey(name) || !above.add(name)) {
            return;
        }
        Promql.metrics(entry.expr).forEach(read -> order(read, above, ordered));
        above.remove(name);
        boolean stands = sources(entry.expr).stream()
                .noneMatch(selector -> selectors.jobs(selector).isEmpty());
        boolean complete = Promql.metrics(entry.expr).stream()
                .allMatch(read -> !entries.containsKey(read) || ordered.containsKey(read));
        if (stands && complete) {
            ordered.put(name, new Recording(name, held(entry.expr)));
        }
    }

    /** An expression held to the jobs that it is for: those that export all it reads, where there are such. */
    Expr held(Expr expr) {
        SortedSet<String> common = commonJobs(expr);
        return Promql.replace(expr, part -> {
            if (!(part instanceof Selector selector)
                    || Selectors.metric(selector).filter(entries::containsKey).isPresent()
                    || Selectors.metric(selector)
                            .filter(ServedMetrics::ofAlerts)
                            .isPresent()) {
                return part;
            }
            return Selectors.held(selector, common.isEmpty() ? selectors.jobs(selector) : common);
        });
    }

    /** The jobs that export everything an expression stands on; none when different jobs do, or nobody at all. */
    SortedSet<String> commonJobs(Expr expr) {
        SortedSet<String> common = null;
        for (Selector selector : sources(expr)) {
            if (Selectors.metric(selector).filter(ServedMetrics::ofAlerts).isPresent()) {
                continue;
            }
            SortedSet<String> jobs = selectors.jobs(selector);
            if (common == null) {
                common = jobs;
            } else {
                common.retainAll(jobs);
            }
        }
        return common == null ? new TreeSet<>() : common;
    }
}
