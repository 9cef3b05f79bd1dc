package network.frameworks.generator.internal.check.scripts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether every block of a script ends. */
final class ShellBlocks {

    private static final Pattern WORD = Pattern.compile(
            "(?m)(?:^\\s*|;\\s*|\\b(?:then|else|do)\\s+|\\(\\)\\s+)(if|fi|case|esac|for|while|done|\\{|})(?=[\\s;]|$)");

    private static final Map<String, String> ENDS =
            Map.of("if", "fi", "case", "esac", "for", "done", "while", "done", "{", "}");

    private record Open(String word, int offset) {}

    private ShellBlocks() {}

    /** Adds a problem for each block that does not end and each end without a block. */
    static void check(String code, Problems problems) {
        Deque<Open> open = new ArrayDeque<>();
        Matcher word = WORD.matcher(code);
        for (int from = 0; word.find(from); from = word.end(1)) {
            String found = word.group(1);
            if (ENDS.containsKey(found)) {
                open.push(new Open(found, word.start(1)));
            } else if (!open.isEmpty() && found.equals(ENDS.get(open.peek().word()))) {
                open.pop();
            } else {
                problems.add(word.start(1), Code.UNBALANCED, "'" + found + "' ends nothing");
                return;
            }
        }
        open.forEach(left -> problems.add(
                left.offset(),
                Code.UNBALANCED,
                "'" + left.word() + "' is never ended with '" + ENDS.get(left.word()) + "'"));
    }
}
