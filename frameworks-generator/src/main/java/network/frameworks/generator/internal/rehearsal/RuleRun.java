package network.frameworks.generator.internal.rehearsal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.internal.alert.Annotation;
import network.frameworks.generator.internal.alert.Recording;
import network.frameworks.generator.internal.rehearsal.evaluator.Comparisons;
import network.frameworks.generator.internal.rehearsal.evaluator.Edge;
import network.frameworks.generator.internal.rehearsal.evaluator.EvaluationException;
import network.frameworks.generator.internal.rehearsal.evaluator.Evaluator;
import network.frameworks.generator.internal.rehearsal.evaluator.Labels;
import network.frameworks.generator.internal.rehearsal.evaluator.SeriesStore;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Sample;
import network.frameworks.generator.plan.AlertTest.Firing;

/** Evaluates rules tick by tick over series that are played, as Prometheus does. */
final class RuleRun {

    private final List<Recording> recordings;
    private final List<RehearsedRule> rules;
    private final Grid grid;

    /**
     * @param recordings the recording rules, each after those it reads
     * @param rules the alerting rules of one name
     * @param grid when there are samples
     */
    RuleRun(List<Recording> recordings, List<RehearsedRule> rules, Grid grid) {
        this.recordings = List.copyOf(recordings);
        this.rules = List.copyOf(rules);
        this.grid = grid;
    }

    /**
     * An alert that fires.
     *
     * @param rule its rule
     * @param sample the labels and the value that its rule gave last
     */
    record Alarm(RehearsedRule rule, Sample sample) {

        Firing firing() {
            return new Firing(labels(), texts(sample.value()));
        }

        SortedMap<String, String> labels() {
            SortedMap<String, String> labels =
                    new TreeMap<>(sample.labels().withoutName().values());
            labels.putAll(rule.rule().labels());
            return labels;
        }

        private SortedMap<String, String> texts(double value) {
            SortedMap<String, String> texts = new TreeMap<>();
            for (Map.Entry<String, Annotation> entry : rule.texts().entrySet()) {
                texts.put(entry.getKey(), entry.getValue().text(sample.labels().values(), value));
            }
            return texts;
        }

        /** Whether a text is rounded and would be rounded otherwise if the value differed in its last digits. */
        boolean shaky() {
            double noise = Math.abs(sample.value()) * Ties.NOISE;
            SortedMap<String, String> said = texts(sample.value());
            boolean below = texts(sample.value() - noise).equals(said);
            boolean above = texts(sample.value() + noise).equals(said);
            return below != above;
        }
    }

    /** An alert that is pending or fires. */
    private static final class Active {

        private final long since;
        private Alarm alarm;
        private boolean fires;
        private long endedAt = -1;

        private Active(long since, Alarm alarm) {
            this.since = since;
            this.alarm = alarm;
        }
    }

    /**
     * Plays series.
     *
     * @param ticks how many evaluations there are, the first at time zero
     * @return the alerts that fire at each tick
     * @throws EvaluationException when a rule cannot be evaluated
     */
    List<List<Alarm>> play(List<Played> series, int ticks, Edge edge) {
        SeriesStore store = new SeriesStore();
        series.forEach(played -> played.into(store, grid.step().toMillis()));
        Evaluator evaluator = new Evaluator(store, edge, grid.interval(), Comparisons.UNSEEN);
        List<Map<SortedMap<String, String>, Active>> states = new ArrayList<>();
        rules.forEach(rule -> states.add(new LinkedHashMap<>()));
        Map<String, Set<Labels>> recorded = new HashMap<>();
        List<List<Alarm>> firing = new ArrayList<>();
        for (int tick = 0; tick < ticks; tick++) {
            long now = tick * grid.interval().toMillis();
            record(evaluator, store, recorded, now);
            List<Alarm> fires = new ArrayList<>();
            for (int i = 0; i < rules.size(); i++) {
                fires.addAll(evaluate(rules.get(i), states.get(i), evaluator, now));
            }
            firing.add(fires);
        }
        return firing;
    }

    /** Evaluates the recording rules; a series that is not recorded any more has ended. */
    private void record(Evaluator evaluator, SeriesStore store, Map<String, Set<Labels>> before, long now) {
        for (Recording recording : recordings) {
            Set<Labels> written = new LinkedHashSet<>();
            for (Sample sample : evaluator.samples(recording.expr(), now)) {
                Labels labels = sample.labels().with(Labels.NAME, recording.name());
                if (!written.add(labels)) {
                    throw new EvaluationException("two series of " + recording.name() + " have the same labels");
                }
                store.add(labels, now, sample.value());
            }
            Set<Labels> gone = before.getOrDefault(recording.name(), Set.of());
            gone.stream().filter(labels -> !written.contains(labels)).forEach(labels -> store.end(labels, now));
            before.put(recording.name(), written);
        }
    }

    /** The alerts of a rule that fire at a tick. */
    private List<Alarm> evaluate(
            RehearsedRule rule, Map<SortedMap<String, String>, Active> states, Evaluator evaluator, long now) {
        Set<SortedMap<String, String>> holding = new HashSet<>();
        for (Sample sample : evaluator.samples(rule.expr(), now)) {
            Alarm alarm = new Alarm(rule, sample);
            SortedMap<String, String> labels = alarm.labels();
            if (!holding.add(labels)) {
                throw new EvaluationException("two alerts have the same labels");
            }
            Active known = states.computeIfAbsent(labels, key -> new Active(now, alarm));
            known.alarm = alarm;
            known.endedAt = -1;
        }
        long keep = rule.rule().keepFiringFor().toMillis();
        long waits = rule.rule().forDuration().toMillis();
        states.entrySet().removeIf(entry -> {
            Active active = entry.getValue();
            if (!holding.contains(entry.getKey())) {
                active.endedAt = active.endedAt < 0 ? now : active.endedAt;
                if (!active.fires || now - active.endedAt >= keep) {
                    return true;
                }
            }
            active.fires |= now - active.since >= waits;
            return false;
        });
        return states.values().stream()
                .filter(active -> active.fires)
                .map(active -> active.alarm)
                .toList();
    }
}
