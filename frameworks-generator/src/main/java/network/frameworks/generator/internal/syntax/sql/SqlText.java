package network.frameworks.generator.internal.syntax.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL of PostgreSQL or ClickHouse, cut into words. Text in quotes and comments are no words.
 *
 * @param words what stands outside of quotes and comments: words in capital letters, and single signs
 * @param closed whether every quote, comment and parenthesis that begins also ends
 */
public record SqlText(List<String> words, boolean closed) {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|--[^\\n]*|/\\*.*?\\*/|'[^'\\\\]*+(?:(?:''|\\\\.)[^'\\\\]*+)*+'|\"[^\"]*+\"|`[^`]*+`"
                    + "|\\$([A-Za-z_]\\w*|)\\$.*?\\$\\1\\$|[$\\w]+|(?<open>'|\"|`|/\\*)|.",
            Pattern.DOTALL);
    private static final Set<String> WRITES = Set.of("INSERT", "UPDATE", "DELETE", "MERGE", "INTO");

    public SqlText {
        words = List.copyOf(words);
    }

    /** The words of a text. */
    public static SqlText of(String text) {
        List<String> words = new ArrayList<>();
        boolean closed = true;
        int depth = 0;
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String found = token.group();
            closed &= token.group("open") == null;
            boolean word = found.matches("[$\\w]+");
            if (word || found.length() == 1 && !found.isBlank()) {
                words.add(found.toUpperCase(Locale.ROOT));
            }
            depth += found.equals("(") ? 1 : found.equals(")") ? -1 : 0;
            closed &= depth >= 0;
        }
        return new SqlText(words, closed && depth == 0);
    }

    /** Why the text is not one question that only reads, or empty when it is. */
    public Optional<String> problem() {
        List<String> rest = new ArrayList<>(words);
        while (!rest.isEmpty() && rest.get(rest.size() - 1).equals(";")) {
            rest.remove(rest.size() - 1);
        }
        if (rest.isEmpty()) {
            return Optional.of("the query is empty");
        }
        if (!closed) {
            return Optional.of("a quote, comment or parenthesis of the query does not end");
        }
        if (rest.contains(";")) {
            return Optional.of("the query holds more than one statement");
        }
        if (!Set.of("SELECT", "WITH").contains(rest.get(0))) {
            return Optional.of("the query is no SELECT, it starts with " + rest.get(0));
        }
        return rest.stream()
                .filter(WRITES::contains)
                .findFirst()
                .map(word -> "the query does more than read: it holds " + word);
    }
}
