package network.frameworks.generator.internal.render;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language of the tree.
 *
 * @param format escapes interpolations; its name is what {@code <#ftl output_format=...>} says
 * @param comment how the header is written
 * @param opening what must stay in front of the header
 * @param layout gives rendered text the layout that the language's own formatter would
 */
record Language(EscapingFormat format, Comment comment, Pattern opening, UnaryOperator<String> layout) {

    private static final Pattern INTERPRETER = Pattern.compile("#!.*\\n?");

    Language(String name, UnaryOperator<String> escaper, Comment comment) {
        this(new EscapingFormat(name, escaper), comment, INTERPRETER, UnaryOperator.identity());
    }

    Language withLayout(UnaryOperator<String> other) {
        return new Language(format, comment, opening, other);
    }

    Language withOpening(String pattern) {
        return new Language(format, comment, Pattern.compile("(?i)" + pattern), layout);
    }

    String name() {
        return format.getName();
    }

    /** A text with a header, which stands first, but behind what the language wants to be first. */
    String withHeader(String text, Iterable<String> lines) {
        if (!comment.exists()) {
            return text;
        }
        StringBuilder header = new StringBuilder();
        lines.forEach(line -> header.append(comment.line(line)));
        header.append(comment.gap());
        Matcher first = opening.matcher(text);
        int end = first.lookingAt() ? first.end() : 0;
        String before = text.substring(0, end);
        return before + (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + header + text.substring(end);
    }
}
