package network.frameworks.generator.internal.rehearsal;

import java.util.List;
import network.frameworks.generator.internal.rehearsal.evaluator.Comparisons;
import network.frameworks.generator.internal.rehearsal.evaluator.Edge;
import network.frameworks.generator.internal.rehearsal.evaluator.EvaluationException;
import network.frameworks.generator.internal.rehearsal.evaluator.Evaluator;
import network.frameworks.generator.internal.syntax.promql.Expr;

/** Tries acts on a condition, as often as its budget allows. */
final class Trial {

    private final Expr condition;
    private final List<Line> lines;
    private final Grid grid;
    private final int settled;
    private final boolean exact;
    private int budget;

    /**
     * @param condition the condition
     * @param lines the series that it reads
     * @param grid when there are samples
     * @param settled how many evaluations an act lasts until the condition sees nothing of the one before
     * @param exact whether equal numbers are equal in every version of Prometheus
     * @param budget how often it may be evaluated
     */
    Trial(Expr condition, List<Line> lines, Grid grid, int settled, boolean exact, int budget) {
        this.condition = condition;
        this.lines = List.copyOf(lines);
        this.grid = grid;
        this.settled = settled;
        this.exact = exact;
        this.budget = budget;
    }

    /** What a condition does in an act. */
    enum State {
        HOLDS,
        FAILS,
        /** It does now the one, now the other, or cannot be told. */
        MIXED
    }

    List<Line> lines() {
        return lines;
    }

    boolean spent() {
        return budget <= 0;
    }

    /** What the condition does at the end of an act. */
    State state(Act act) {
        int more = act.levels().stream()
                .filter(level -> level.motion() == Motion.SWINGING)
                .mapToInt(level -> 2 * level.amount().intValue() * grid.stride())
                .max()
                .orElse(0);
        Evaluator evaluator = evaluator(act, settled + more, Comparisons.UNSEEN);
        budget--;
        boolean some = false;
        boolean all = true;
        try {
            for (int tick = settled - 1; tick < settled + more; tick++) {
                boolean holds = !evaluator.samples(condition, time(tick)).isEmpty();
                some |= holds;
                all &= holds;
            }
        } catch (EvaluationException e) {
            return State.MIXED;
        }
        return all ? State.HOLDS : some ? State.MIXED : State.FAILS;
    }

    /** How far an act is from making the condition hold; 0 when it does. */
    double distance(Act act) {
        budget--;
        return new Distance(evaluator(act, settled, Comparisons.UNSEEN), time(settled - 1)).something(condition);
    }

    /** What is compared at the end of an act. */
    Ties ties(Act act) {
        Ties ties = new Ties(exact);
        budget--;
        try {
            evaluator(act, settled, ties).samples(condition, time(settled - 1));
        } catch (EvaluationException e) {
            return ties;
        }
        return ties;
    }

    private Evaluator evaluator(Act act, int ticks, Comparisons comparisons) {
        Play play = new Play(lines, grid, List.of(act.lasting(ticks)));
        return new Evaluator(play.store(), Edge.CLOSED, grid.interval(), comparisons);
    }

    private long time(int tick) {
        return tick * grid.interval().toMillis();
    }
}
