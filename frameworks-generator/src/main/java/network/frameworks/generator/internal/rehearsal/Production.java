package network.frameworks.generator.internal.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import network.frameworks.generator.internal.alert.Recording;
import network.frameworks.generator.internal.rehearsal.Staging.Hall;
import network.frameworks.generator.internal.rehearsal.evaluator.Labels;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Metrics;

/** Finds scenes for one condition, and further ones until every slip in its rules would be seen. */
final class Production {

    private static final Set<String> INEXACT = Set.of(
            "rate",
            "increase",
            "delta",
            "deriv",
            "predict_linear",
            "holt_winters",
            "histogram_quantile",
            "exp",
            "ln",
            "log2",
            "log10",
            "stddev_over_time",
            "stdvar_over_time",
            "quantile_over_time");
    private static final int HELD_ON = 3;
    private static final int TAIL = 2;
    private static final int TRIALS = 6_000;
    private static final int SAMPLES = 2_000_000;
    private static final int LONG = 1_200;
    private static final int PLAYS = 12;
    private static final int MOST_TESTS = 4;
    private static final int HOURS = 24;

    private final Metrics metrics;
    private final Script script;
    private final Reach reach;
    private final Grid grid;

    /**
     * What is produced.
     *
     * @param expr the condition, written out as far as raw series are played
     * @param rule its rule
     * @param rules all rules of the alert
     * @param recordings what the rule reads
     * @param target labels of a target
     * @param slips what a test should tell from the rules
     */
    record Script(
            Expr expr,
            RehearsedRule rule,
            List<RehearsedRule> rules,
            List<Recording> recordings,
            SortedMap<String, String> target,
            List<Slip> slips) {

        /** The condition of the rule, what is recorded written out. */
        Expr inlined() {
            return new Recordings(recordings).inlined(rule.expr());
        }
    }

    Production(Metrics metrics, Script script, Duration interval) {
        this.metrics = metrics;
        this.script = script;
        this.reach = Reach.of(script.expr());
        this.grid = Grid.of(reach, interval);
    }

    Grid grid() {
        return grid;
    }

    /**
     * Where a condition begins to hold.
     *
     * @param scene the series
     * @param crossing what they do
     * @param search how it was found
     * @param times how long the series are calm at first, bad, and calm again, in evaluations
     */
    private record Found(Scene scene, Crossing crossing, ConditionSearch search, List<Integer> times) {}

    /** Tests, or none when no series makes the condition begin to hold. */
    List<Staging> stagings() {
        return find().map(this::stagings).orElse(List.of());
    }

    /** The series alone, under the labels of the target, and how long they do what. */
    Optional<Staging> bare() {
        return find().flatMap(found -> Staging.of(hall(found), found.scene()));
    }

    private Hall hall(Found found) {
        return new Hall(script.recordings(), script.rules(), grid, found.times());
    }

    private Optional<Found> find() {
        for (int wait : waits()) {
            for (List<Line> lines : casts()) {
                Optional<Found> found = find(lines, wait);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** How long to wait before anything happens: a condition may hang on the hour or the day. */
    private List<Integer> waits() {
        List<Integer> waits = new ArrayList<>(List.of(0));
        if (reach.calls("hour")) {
            IntStream.range(1, HOURS).forEach(hour -> waits.add(grid.ticks(Duration.ofHours(hour))));
        }
        if (reach.calls("day_of_week", "day_of_month", "day_of_year")) {
            IntStream.of(1, 2, 3).forEach(day -> waits.add(grid.ticks(Duration.ofDays(day))));
        }
        return waits;
    }

    private Set<List<Line>> casts() {
        Casting casting = new Casting(metrics, reach, script.target());
        Set<List<Line>> casts = new LinkedHashSet<>();
        casts.add(casting.lines(Casting.Layout.NUMBER, false));
        casts.add(casting.lines(Casting.Layout.TINY, false));
        casts.add(casting.lines(Casting.Layout.NUMBER, true));
        casts.remove(List.of());
        return casts;
    }

    private Optional<Found> find(List<Line> lines, int wait) {
        int seen = grid.ticks(reach.back()) + 1 + (reach.windows().isEmpty() ? 1 : grid.stride());
        int settled = wait + seen;
        boolean exact = reach.functions().stream().noneMatch(INEXACT::contains);
        int cost =
                settled / grid.stride() * lines.stream().mapToInt(Line::parts).sum();
        Trial trial =
                new Trial(script.expr(), lines, grid, settled, exact, Math.min(TRIALS, SAMPLES / Math.max(1, cost)));
        List<Integer> times = List.of(
                settled,
                seen + grid.ticks(script.rule().rule().forDuration()) + HELD_ON,
                seen + grid.ticks(script.rule().rule().keepFiringFor()) + TAIL);
        Audition audition =
                new Audition(new Hall(script.recordings(), List.of(script.rule()), grid, times), lines, PLAYS);
        ConditionSearch search =
                new ConditionSearch(trial, new Ladder(reach, settled / grid.stride()), audition::takes);
        return search.search()
                .or(audition::second)
                .map(crossing ->
                        new Found(new Scene("near", lines, crossing.calm(), crossing.bad()), crossing, search, times));
    }

    private List<Staging> stagings(Found found) {
        Hall hall = hall(found);
        Scene bare = found.scene();
        Set<String> own = own(bare.lines());
        Optional<Staging> near = Staging.of(hall, bare.apart(own));
        if (near.isEmpty()) {
            return List.of();
        }
        Bill bill = new Bill(near.get(), MOST_TESTS);
        Variations variations = new Variations(reach, found.crossing(), bare);
        variations.next().forEach(next -> bill.add(next.apart(own)));
        if (hall.play(bare).ticks() > LONG) {
            return bill.stagings();
        }
        Candidates candidates = new Candidates(hall, found.times().get(0), own, () -> {
            List<Scene> scenes = new ArrayList<>(others(found));
            scenes.addAll(variations.scenes());
            return scenes;
        });
        for (Slip slip : script.slips()) {
            if (!bill.tells(slip)) {
                candidates.telling(script, slip).ifPresent(bill::add);
            }
        }
        return bill.stagings();
    }

    /** Scenes in which another series makes the condition begin to hold. */
    private static List<Scene> others(Found found) {
        List<Scene> scenes = new ArrayList<>();
        List<Line> lines = found.scene().lines();
        for (int line = 0; line < lines.size(); line++) {
            if (line != found.crossing().line()) {
                String word = "near-" + line;
                found.search()
                        .turned(found.crossing().bad(), line)
                        .ifPresent(crossing -> scenes.add(new Scene(word, lines, crossing.calm(), crossing.bad())));
            }
        }
        return scenes;
    }

    /** Labels by which the series of one scene are told from those of another: those that no selector speaks of. */
    private Set<String> own(List<Line> lines) {
        Set<String> own = new TreeSet<>();
        lines.forEach(line -> own.addAll(line.labels().values().keySet()));
        own.remove(Labels.NAME);
        reach.selectors().forEach(selector -> selector.matchers().forEach(matcher -> own.remove(matcher.label())));
        Set<String> usual = new TreeSet<>(own);
        usual.retainAll(Set.of("instance", "region"));
        return usual.isEmpty() ? own : usual;
    }
}
