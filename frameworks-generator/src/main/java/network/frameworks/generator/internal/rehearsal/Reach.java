package network.frameworks.generator.internal.rehearsal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Expr.Aggregation;
import network.frameworks.generator.internal.syntax.promql.Expr.Binary;
import network.frameworks.generator.internal.syntax.promql.Expr.Call;
import network.frameworks.generator.internal.syntax.promql.Expr.Negation;
import network.frameworks.generator.internal.syntax.promql.Expr.Num;
import network.frameworks.generator.internal.syntax.promql.Expr.Pinned;
import network.frameworks.generator.internal.syntax.promql.Expr.Range;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Expr.Shifted;
import network.frameworks.generator.internal.syntax.promql.Expr.Subquery;
import network.frameworks.generator.internal.syntax.promql.Expr.Text;
import network.frameworks.generator.internal.syntax.promql.Window;

/**
 * What an expression looks at.
 *
 * @param selectors its selectors, from left to right
 * @param numbers the numbers in it
 * @param back how far it looks back, windows in windows and offsets added up
 */
public record Reach(List<Selector> selectors, List<BigDecimal> numbers, Duration back) {

    public Reach {
        selectors = List.copyOf(selectors);
        numbers = List.copyOf(numbers);
    }

    /** What an expression looks at. */
    public static Reach of(Expr expr) {
        List<Selector> selectors = new ArrayList<>();
        List<BigDecimal> numbers = new ArrayList<>();
        long back = millis(expr, selectors, numbers);
        return new Reach(selectors, numbers, Duration.ofMillis(back));
    }

    private static long millis(Expr expr, List<Selector> selectors, List<BigDecimal> numbers) {
        if (expr instanceof Selector selector) {
            selectors.add(selector);
            return 0;
        } else if (expr instanceof Num number) {
            numbers.add(number.value());
            return 0;
        } else if (expr instanceof Text) {
            return 0;
        } else if (expr instanceof Range range) {
            return window(range.window()) + millis(range.selector(), selectors, numbers);
        } else if (expr instanceof Subquery subquery) {
            return window(subquery.window()) + millis(subquery.operand(), selectors, numbers);
        } else if (expr instanceof Shifted shifted) {
            return window(shifted.offset()) + millis(shifted.operand(), selectors, numbers);
        } else if (expr instanceof Pinned pinned) {
            return millis(pinned.operand(), selectors, numbers);
        } else if (expr instanceof Negation negation) {
            return millis(negation.operand(), selectors, numbers);
        } else if (expr instanceof Call call) {
            long most = 0;
            for (Expr argument : call.arguments()) {
                most = Math.max(most, millis(argument, selectors, numbers));
            }
            return most;
        } else if (expr instanceof Aggregation aggregation) {
            long parameter = aggregation.parameter() == null ? 0 : millis(aggregation.parameter(), selectors, numbers);
            return Math.max(parameter, millis(aggregation.operand(), selectors, numbers));
        }
        Binary binary = (Binary) expr;
        long left = millis(binary.left(), selectors, numbers);
        return Math.max(left, millis(binary.right(), selectors, numbers));
    }

    private static long window(Window window) {
        return window.length().map(Duration::toMillis).orElse(0L);
    }
}
