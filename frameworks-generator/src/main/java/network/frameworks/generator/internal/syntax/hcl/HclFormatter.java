package network.frameworks.generator.internal.syntax.hcl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * Lays out HCL exactly as {@code terraform fmt} does.
 *
 * <p>Templates emit roughly right HCL and this class runs over the result, so that no template ever counts blanks. Like
 * the original it adds and removes no line, sorts nothing and leaves heredocs alone.
 */
public final class HclFormatter {

    /** What a reader sees as one character; keys outside ASCII are rare, so the slow way is taken only for them. */
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private HclFormatter() {}

    /**
     * The text in canonical layout.
     *
     * @throws HclSyntaxException if the text cannot be HCL
     */
    public static String format(String source) {
        List<HclLine> lines = HclLine.split(HclModernizer.modernize(HclLexer.tokens(source)));
        int[] indents = indents(lines);
        String[] texts = new String[lines.size()];
        alignAssignments(lines, indents, texts);
        alignComments(lines, texts);
        StringBuilder out = new StringBuilder(source.length() + 64);
        for (int i = 0; i < texts.length; i++) {
            out.append(texts[i]).append(lines.get(i).ending());
        }
        return out.toString();
    }

    /**
     * Indentation per line. All brackets that one line opens cost a single step, however many they are; the stack
     * remembers how many so that the line which closes the last of them steps back.
     */
    private static int[] indents(List<HclLine> lines) {
        int[] indents = new int[lines.size()];
        Deque<Integer> opened = new ArrayDeque<>();
        for (int i = 0; i < indents.length; i++) {
            HclLine line = lines.get(i);
            if (line.isEmpty()) {
                continue;
            }
            int net = line.netBrackets();
            if (net > 0) {
                indents[i] = 2 * opened.size();
                opened.push(net);
                continue;
            }
            close(opened, -net);
            indents[i] = 2 * opened.size();
        }
        return indents;
    }

    private static void close(Deque<Integer> opened, int count) {
        int left = count;
        while (left > 0 && !opened.isEmpty()) {
            int top = opened.pop();
            if (top > left) {
                opened.push(top - left);
            }
            left -= top;
        }
    }

    private static void alignAssignments(List<HclLine> lines, int[] indents, String[] texts) {
        forEachRun(lines, HclLine::isAssignment, (from, to) -> {
            int width = widest(from, to, i -> indents[i] + width(lines.get(i).lead()));
            for (int i = from; i < to; i++) {
                HclLine line = lines.get(i);
                int padding = width - indents[i] - width(line.lead()) + 1;
                texts[i] = " ".repeat(indents[i]) + line.lead() + " ".repeat(padding) + line.assignment();
            }
        });
        for (int i = 0; i < texts.length; i++) {
            if (!lines.get(i).isAssignment()) {
                texts[i] = " ".repeat(indents[i]) + lines.get(i).lead();
            }
        }
    }

    private static void alignComments(List<HclLine> lines, String[] texts) {
        forEachRun(lines, HclLine::hasTrailingComment, (from, to) -> {
            int width = widest(from, to, i -> width(texts[i]));
            for (int i = from; i < to; i++) {
                texts[i] +=
                        " ".repeat(width - width(texts[i]) + 1) + lines.get(i).comment();
            }
        });
    }

    private interface Run {
        void accept(int from, int to);
    }

    /** Calls the action for every maximal sequence of neighbouring lines that satisfy the condition. */
    private static void forEachRun(List<HclLine> lines, Predicate<HclLine> condition, Run action) {
        int i = 0;
        while (i < lines.size()) {
            int from = i;
            while (i < lines.size() && condition.test(lines.get(i))) {
                i++;
            }
            if (i > from) {
                action.accept(from, i);
            } else {
                i++;
            }
        }
    }

    private static int widest(int from, int to, ToIntFunction<Integer> width) {
        List<Integer> widths = new ArrayList<>();
        for (int i = from; i < to; i++) {
            widths.add(width.applyAsInt(i));
        }
        return widths.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static int width(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        return ascii ? text.length() : (int) GRAPHEME.matcher(text).results().count();
    }
}
