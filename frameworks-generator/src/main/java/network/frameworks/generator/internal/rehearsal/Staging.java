package network.frameworks.generator.internal.rehearsal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import network.frameworks.generator.internal.alert.Recording;
import network.frameworks.generator.internal.rehearsal.RuleRun.Alarm;
import network.frameworks.generator.internal.rehearsal.evaluator.Edge;
import network.frameworks.generator.internal.rehearsal.evaluator.EvaluationException;
import network.frameworks.generator.plan.AlertTest.Firing;

/** Scenes that are played together in one test: together they make fire what each of them does alone. */
final class Staging {

    private final Hall hall;
    private final Scene scene;
    private final List<List<Alarm>> firing;
    private final List<Boolean> agreed;
    private final SortedSet<Integer> pins;

    private Staging(Hall hall, Scene scene, List<List<Alarm>> firing, List<Boolean> agreed) {
        this.hall = hall;
        this.scene = scene;
        this.firing = firing;
        this.agreed = agreed;
        this.pins = changes();
    }

    /**
     * Where scenes are played.
     *
     * @param recordings the recording rules, each after those it reads
     * @param rules the rules of the alert
     * @param grid when there are samples
     * @param times how long the series are calm at first, bad, and calm again, in evaluations
     */
    record Hall(List<Recording> recordings, List<RehearsedRule> rules, Grid grid, List<Integer> times) {

        Hall {
            recordings = List.copyOf(recordings);
            rules = List.copyOf(rules);
            times = List.copyOf(times);
        }

        Play play(Scene scene) {
            return new Play(
                    scene.lines(),
                    grid,
                    List.of(
                            scene.calm().lasting(times.get(0)),
                            scene.bad().lasting(times.get(1)),
                            scene.calm().lasting(times.get(2))));
        }

        List<List<Alarm>> firing(Scene scene, Edge edge) {
            Play play = play(scene);
            return new RuleRun(recordings, rules, grid).play(play.played(), play.ticks(), edge);
        }

        /** The same, and everything lasts as long as it does here or there. */
        Hall longest(Hall other) {
            List<Integer> most = new ArrayList<>();
            for (int i = 0; i < times.size(); i++) {
                most.add(Math.max(times.get(i), other.times.get(i)));
            }
            Set<Recording> both = new LinkedHashSet<>(recordings);
            both.addAll(other.recordings);
            return new Hall(List.copyOf(both), rules, grid, most);
        }

        /** The same with some rule slipped. */
        Hall with(List<Recording> otherRecordings, List<RehearsedRule> otherRules) {
            return new Hall(otherRecordings, otherRules, grid, times);
        }
    }

    /** A scene alone, or empty when rules cannot be evaluated in it. */
    static Optional<Staging> of(Hall hall, Scene scene) {
        try {
            List<List<Alarm>> firing = hall.firing(scene, Edge.CLOSED);
            List<Boolean> agreed = new ArrayList<>();
            List<List<Alarm>> others = hall.grid().parts() == 1 ? firing : hall.firing(scene, Edge.OPEN);
            for (int tick = 0; tick < firing.size(); tick++) {
                agreed.add(labels(firing.get(tick)).equals(labels(others.get(tick))));
            }
            return Optional.of(new Staging(hall, scene, firing, agreed));
        } catch (EvaluationException e) {
            return Optional.empty();
        }
    }

    private static Set<Object> labels(List<Alarm> alarms) {
        return alarms.stream().map(Alarm::labels).collect(Collectors.toSet());
    }

    /** This and one more scene, or empty when one would change what the other does. */
    Optional<Staging> and(Staging other) {
        Scene both = scene.and(other.scene);
        if (!both.distinct()) {
            return Optional.empty();
        }
        return of(hall, both).filter(together -> together.isUnion(this, other)).map(together -> {
            together.pins.addAll(pins);
            return together;
        });
    }

    private boolean isUnion(Staging one, Staging other) {
        for (int tick = 0; tick < firing.size(); tick++) {
            Set<Firing> union = new HashSet<>(one.at(tick));
            union.addAll(other.at(tick));
            if (!union.equals(at(tick))) {
                return false;
            }
        }
        return true;
    }

    private Set<Firing> at(int tick) {
        return firing.get(tick).stream().map(Alarm::firing).collect(Collectors.toSet());
    }

    Scene scene() {
        return scene;
    }

    Hall hall() {
        return hall;
    }

    List<List<Alarm>> firing() {
        return firing;
    }

    /** The ticks at which a test looks: before and after each change, where versions of Prometheus agree. */
    SortedSet<Integer> pins() {
        return pins;
    }

    private SortedSet<Integer> changes() {
        SortedSet<Integer> found = new TreeSet<>();
        int before = -1;
        for (int tick = 0; tick < firing.size(); tick++) {
            if (agreed.get(tick)) {
                if (before >= 0 && !labels(firing.get(before)).equals(labels(firing.get(tick)))) {
                    found.add(before);
                    found.add(tick);
                }
                before = tick;
            }
        }
        if (found.isEmpty() && before >= 0) {
            found.add(before);
        }
        return found;
    }

    /** Whether something fires that did not before, and stops to fire again. */
    boolean firesAndClears() {
        boolean silent = false;
        boolean fires = false;
        boolean clears = false;
        for (int tick : pins) {
            boolean now = !firing.get(tick).isEmpty();
            clears |= fires && !now;
            fires |= now && silent;
            silent |= !now;
        }
        return fires && clears;
    }

    /** Whether a text at a tick that a test looks at hangs on the last digits of a number. */
    boolean shaky() {
        return pins.stream().anyMatch(tick -> firing.get(tick).stream().anyMatch(Alarm::shaky));
    }

    /** Whether a test tells slipped rules from the right ones; looks at one more tick if that is needed. */
    boolean tells(List<Recording> recordings, List<RehearsedRule> rules) {
        List<List<Alarm>> others;
        try {
            others = hall.with(recordings, rules).firing(scene, Edge.CLOSED);
        } catch (EvaluationException e) {
            return true;
        }
        for (int tick : pins) {
            if (differs(tick, others)) {
                return true;
            }
        }
        for (int tick = 0; tick < firing.size(); tick++) {
            if (agreed.get(tick) && differs(tick, others)) {
                pins.add(tick);
                return true;
            }
        }
        return false;
    }

    private boolean differs(int tick, List<List<Alarm>> others) {
        return !at(tick).equals(others.get(tick).stream().map(Alarm::firing).collect(Collectors.toSet()));
    }
}
