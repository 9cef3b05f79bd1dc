package network.frameworks.generator.internal.resolve.alert;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.PromqlException;
import network.frameworks.generator.internal.syntax.promql.PromqlParser;
import network.frameworks.generator.internal.syntax.promql.Window;
import network.frameworks.model.AlertCondition;
import org.jspecify.annotations.Nullable;

/** Reads the PromQL of an alert, in which placeholders stand. */
final class ExprText {

    private static final Duration USUAL_WINDOW = Duration.ofMinutes(5);
    private static final int SCRAPES = 4;
    private static final int EXCERPT = 20;

    private final Window rateWindow;

    /**
     * @param interval the time between two scrapes
     */
    ExprText(Duration interval) {
        Duration least = interval.multipliedBy(SCRAPES);
        rateWindow = Window.of(least.compareTo(USUAL_WINDOW) > 0 ? least : USUAL_WINDOW);
    }

    /**
     * The expression with a threshold filled in.
     *
     * @throws PromqlException when it is none
     */
    Expr read(String text, @Nullable BigDecimal threshold) {
        Map<String, String> values = new TreeMap<>();
        values.put(AlertCondition.RATE_WINDOW, rateWindow.text());
        if (threshold != null) {
            values.put(AlertCondition.THRESHOLD, threshold.toPlainString());
        }
        return PromqlParser.parse(filled(text, values));
    }

    /** The expression that looks for a job. */
    static Expr absence(String text, String environment, String job) {
        return PromqlParser.parse(
                text.replace(AlertCondition.ENVIRONMENT, environment).replace(AlertCondition.JOB, job));
    }

    /** What is wrong with a text that is no PromQL, one sentence. */
    static String problem(String text, PromqlException e) {
        String rest = text.substring(Math.min(e.offset(), text.length())).strip();
        String near = rest.isEmpty()
                ? ""
                : " near '"
                        + rest.substring(0, Math.min(EXCERPT, rest.length())).strip() + "'";
        return "the expression is no PromQL: at character " + (e.offset() + 1) + near + ", " + e.getMessage();
    }

    /** A value takes the room of its placeholder, so that what stands after it is found where it was written. */
    private static String filled(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> entry : values.entrySet()) {
            String value = entry.getValue();
            String padding = " ".repeat(Math.max(0, entry.getKey().length() - value.length()));
            filled = filled.replace(entry.getKey(), value + padding);
        }
        return filled;
    }
}
