package network.frameworks.generator.internal.rehearsal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import network.frameworks.generator.internal.rehearsal.evaluator.Comparisons;
import network.frameworks.generator.internal.rehearsal.evaluator.Edge;
import network.frameworks.generator.internal.rehearsal.evaluator.EvaluationException;
import network.frameworks.generator.internal.rehearsal.evaluator.Evaluator;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Sample;
import network.frameworks.generator.internal.syntax.promql.Expr;

/** Looks at the end of each act of a scene only, to tell quickly whether two expressions differ there. */
final class Glance {

    private final Evaluator evaluator;
    private final Grid grid;
    private final int settled;

    Glance(Scene scene, Grid grid, int settled) {
        Play play = new Play(
                scene.lines(),
                grid,
                List.of(scene.calm().lasting(settled), scene.bad().lasting(settled)));
        this.evaluator = new Evaluator(play.store(), Edge.CLOSED, grid.interval(), Comparisons.UNSEEN);
        this.grid = grid;
        this.settled = settled;
    }

    boolean differs(Expr one, Expr other) {
        try {
            return !at(one, settled - 1).equals(at(other, settled - 1))
                    || !at(one, 2 * settled - 1).equals(at(other, 2 * settled - 1));
        } catch (EvaluationException e) {
            return true;
        }
    }

    private Set<Sample> at(Expr expr, int tick) {
        return new HashSet<>(evaluator.samples(expr, tick * grid.interval().toMillis()));
    }
}
