package network.frameworks.model.diagnostic;

import java.util.List;
import java.util.Locale;

/**
 * Writes problems the way a compiler does:
 *
 * <pre>{@code
 * frameworks.yml:12:17: error FW3201: Hetzner has no location 'fsn2'
 *    12 |       location: fsn2
 *       |                 ^
 *       = help: did you mean 'fsn1'?
 * }</pre>
 */
public final class DiagnosticPrinter {
    private static final int WIDEST_LINE = 160;

    /** All problems, each ended by a newline, with an empty line between two of them. */
    public String print(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append(print(diagnostic));
        }
        return text.toString();
    }

    /** One problem, ended by a newline. */
    public String print(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        SourceLocation location = diagnostic.location();
        if (location != null) {
            text.append(location).append(": ");
        }
        text.append(diagnostic.level().name().toLowerCase(Locale.ROOT))
                .append(' ')
                .append(diagnostic.code())
                .append(": ")
                .append(visible(diagnostic.message()))
                .append('\n');
        if (location == null && diagnostic.path() != null) {
            text.append("    at ").append(visible(diagnostic.path().toString())).append('\n');
        }
        String line = diagnostic.sourceLine();
        if (location != null && line != null) {
            appendSource(text, location, line);
        }
        if (diagnostic.hint() != null) {
            text.append("    help: ").append(visible(diagnostic.hint())).append('\n');
        }
        return text.toString();
    }

    private static void appendSource(StringBuilder text, SourceLocation location, String line) {
        String number = String.format(Locale.ROOT, "%5d", location.line());
        int start = Math.max(0, location.column() - WIDEST_LINE / 2);
        int[] points = line.codePoints().skip(start).limit(WIDEST_LINE).toArray();
        String shown = visible(new String(points, 0, points.length));
        int caret = Math.min(location.column() - 1 - start, points.length);
        text.append(number).append(" | ").append(shown).append('\n');
        text.append("      | ").append(" ".repeat(Math.max(0, caret))).append("^\n");
    }

    /** The text with every control character but none else replaced, so that it stays on its line. */
    private static String visible(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }
}
