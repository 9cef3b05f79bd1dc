package network.frameworks.generator.internal.resolve.dashboard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import network.frameworks.generator.internal.alert.ServedMetrics;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Expr.Call;
import network.frameworks.generator.internal.syntax.promql.Expr.Pinned;
import network.frameworks.generator.internal.syntax.promql.Expr.Range;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Expr.Shifted;
import network.frameworks.generator.internal.syntax.promql.Matcher;
import network.frameworks.generator.internal.syntax.promql.Operator;
import network.frameworks.generator.internal.syntax.promql.Promql;

/**
 * Selectors that name their metric by a pattern, {@code {__name__=~".+_active_connections"}}. They are written out as
 * the metrics that the platform serves, joined by {@code or}, so that a reader sees what is asked. Where one job
 * serves several of them, {@code or} would hide all but the first, and the pattern stays.
 */
final class NamePattern {

    private static final String NAME = "__name__";
    private static final List<String> ENDINGS = List.of("", "_bucket", "_sum", "_count");

    private final ServedMetrics served;

    NamePattern(ServedMetrics served) {
        this.served = served;
    }

    /** The pattern of a selector, or empty when it names its metric or none. */
    static Optional<Matcher> of(Expr expr) {
        return expr instanceof Selector selector && selector.metric().isEmpty()
                ? selector.matchers().stream()
                        .filter(matcher -> matcher.label().equals(NAME))
                        .findFirst()
                : Optional.empty();
    }

    /** The series that the platform serves and a pattern matches, sorted. */
    List<String> matched(Matcher pattern) {
        return served.names(name -> true).stream()
                .flatMap(name -> ENDINGS.stream().map(ending -> name + ending))
                .filter(series -> served.find(series).isPresent())
                .filter(pattern::accepts)
                .distinct()
                .sorted()
                .toList();
    }

    /** The expression with patterns written out. */
    Expr writeOut(Expr expr) {
        Optional<Expr> selector = carried(expr);
        if (selector.isPresent()) {
            List<String> names = matched(of(selector.get()).orElseThrow());
            return names.isEmpty() || sharedJob(names) ? expr : joined(expr, (Selector) selector.get(), names);
        }
        return Promql.withParts(expr, this::writeOut);
    }

    /**
     * Functions over a range that would read several metrics of one job by a pattern. Prometheus refuses that, because
     * it drops the names and cannot tell the results apart.
     */
    List<String> indistinct(Expr expr) {
        List<String> functions = new ArrayList<>();
        Promql.visit(expr, part -> {
            if (part instanceof Call call) {
                carried(call)
                        .flatMap(NamePattern::of)
                        .filter(pattern -> sharedJob(matched(pattern)))
                        .ifPresent(pattern -> functions.add(call.function() + " cannot tell apart what '"
                                + pattern.value() + "' matches: one job serves several of them"));
            }
        });
        return functions;
    }

    /** The selector by pattern that an instant vector is made of without any other. */
    private static Optional<Expr> carried(Expr expr) {
        if (of(expr).isPresent()) {
            return Optional.of(expr);
        }
        if (expr instanceof Shifted shifted) {
            return carried(shifted.operand());
        }
        if (expr instanceof Pinned pinned) {
            return carried(pinned.operand());
        }
        return expr instanceof Call call
                ? call.arguments().stream()
                        .flatMap(argument -> ranged(argument).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Expr> ranged(Expr argument) {
        if (argument instanceof Range range) {
            return carried(range.selector());
        }
        if (argument instanceof Shifted shifted) {
            return ranged(shifted.operand());
        }
        return argument instanceof Pinned pinned ? ranged(pinned.operand()) : Optional.empty();
    }

    private static Expr joined(Expr expr, Selector selector, List<String> names) {
        List<Matcher> others = selector.matchers().stream()
                .filter(matcher -> !matcher.label().equals(NAME))
                .toList();
        Stream<Expr> each = names.stream()
                .map(name -> Promql.replace(expr, part -> part.equals(selector) ? Promql.metric(name, others) : part));
        return each.reduce((left, right) -> Promql.binary(left, Operator.OR, right))
                .orElse(expr);
    }

    private boolean sharedJob(List<String> names) {
        Set<String> jobs = new HashSet<>();
        for (String name : names) {
            for (String job : jobs(name)) {
                if (!jobs.add(job)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<String> jobs(String series) {
        List<String> jobs = new ArrayList<>();
        for (String ending : ENDINGS) {
            if (series.endsWith(ending)) {
                jobs.addAll(served.jobs(series.substring(0, series.length() - ending.length())));
            }
        }
        return jobs;
    }
}
