package network.frameworks.generator.internal.rehearsal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Expr.Call;
import network.frameworks.generator.internal.syntax.promql.Expr.Num;
import network.frameworks.generator.internal.syntax.promql.Expr.Range;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Expr.Shifted;
import network.frameworks.generator.internal.syntax.promql.Expr.Subquery;
import network.frameworks.generator.internal.syntax.promql.Promql;
import network.frameworks.generator.internal.syntax.promql.Window;

/**
 * What an expression looks at.
 *
 * @param selectors its selectors, from left to right
 * @param numbers the numbers in it
 * @param functions the functions it calls
 * @param windows the windows in it
 * @param offsets the offsets in it
 * @param back how far it looks back, windows in windows and offsets added up
 */
record Reach(
        List<Selector> selectors,
        List<BigDecimal> numbers,
        SortedSet<String> functions,
        List<Duration> windows,
        List<Duration> offsets,
        Duration back) {

    Reach {
        selectors = List.copyOf(selectors);
        numbers = List.copyOf(numbers);
        functions = Collections.unmodifiableSortedSet(new TreeSet<>(functions));
        windows = List.copyOf(windows);
        offsets = List.copyOf(offsets);
    }

    /** What an expression looks at. */
    static Reach of(Expr expr) {
        List<Selector> selectors = new ArrayList<>();
        List<BigDecimal> numbers = new ArrayList<>();
        SortedSet<String> functions = new TreeSet<>();
        List<Duration> windows = new ArrayList<>();
        List<Duration> offsets = new ArrayList<>();
        Promql.visit(expr, part -> {
            if (part instanceof Selector selector) {
                selectors.add(selector);
            } else if (part instanceof Num number) {
                numbers.add(number.value());
            } else if (part instanceof Call call) {
                functions.add(call.function());
            } else if (part instanceof Range range) {
                windows.add(length(range.window()));
            } else if (part instanceof Subquery subquery) {
                windows.add(length(subquery.window()));
            } else if (part instanceof Shifted shifted) {
                offsets.add(length(shifted.offset()));
            }
        });
        return new Reach(selectors, numbers, functions, windows, offsets, Duration.ofMillis(back(expr)));
    }

    /** Whether it calls one of some functions. */
    boolean calls(String... names) {
        return List.of(names).stream().anyMatch(functions::contains);
    }

    private static long back(Expr expr) {
        long own = 0;
        if (expr instanceof Range range) {
            own = length(range.window()).toMillis();
        } else if (expr instanceof Subquery subquery) {
            own = length(subquery.window()).toMillis();
        } else if (expr instanceof Shifted shifted) {
            own = shifted.future() ? 0 : length(shifted.offset()).toMillis();
        }
        return own + Promql.parts(expr).stream().mapToLong(Reach::back).max().orElse(0);
    }

    private static Duration length(Window window) {
        return window.length().orElse(Duration.ZERO);
    }
}
