package network.frameworks.generator.internal.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import network.frameworks.generator.internal.alert.Recording;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Expr.Range;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Expr.Subquery;
import network.frameworks.generator.internal.syntax.promql.Matcher;
import network.frameworks.generator.internal.syntax.promql.Promql;

/**
 * The recording rules of a platform.
 *
 * @param all the rules, each after those it reads
 */
record Recordings(List<Recording> all) {

    Recordings {
        all = List.copyOf(all);
    }

    /** Those that an expression stands on, directly or not. */
    List<Recording> of(Expr expr) {
        Set<String> read = new TreeSet<>(Promql.metrics(expr));
        List<Recording> used = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (read.contains(all.get(i).name())) {
                read.addAll(Promql.metrics(all.get(i).expr()));
                used.add(0, all.get(i));
            }
        }
        return used;
    }

    /** The expression with what is recorded in place of its name: what it gives once nothing changes any more. */
    Expr inlined(Expr expr) {
        if (expr instanceof Range range
                && range.selector() instanceof Selector selector
                && find(selector).isPresent()) {
            return new Subquery(inlined(selector), range.window(), null);
        }
        if (expr instanceof Selector selector) {
            return find(selector)
                    .map(recording -> inlined(held(recording.expr(), selector.matchers())))
                    .orElse(expr);
        }
        return Promql.withParts(expr, this::inlined);
    }

    private Optional<Recording> find(Selector selector) {
        return all.stream()
                .filter(recording -> recording.name().equals(selector.metric()))
                .findFirst();
    }

    private static Expr held(Expr expr, List<Matcher> matchers) {
        return Promql.replace(expr, part -> {
            if (!(part instanceof Selector selector)) {
                return part;
            }
            List<Matcher> more = new ArrayList<>(selector.matchers());
            matchers.stream().filter(matcher -> !more.contains(matcher)).forEach(more::add);
            return new Selector(selector.metric(), more);
        });
    }
}
