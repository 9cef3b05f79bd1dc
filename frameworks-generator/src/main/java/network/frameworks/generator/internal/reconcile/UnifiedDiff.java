package network.frameworks.generator.internal.reconcile;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import network.frameworks.generator.internal.reconcile.TreeComparison.Difference;
import network.frameworks.generator.internal.reconcile.TreeComparison.FileState;
import org.jspecify.annotations.Nullable;

/** Writes a difference in the form that {@code git apply} and {@code patch -p1} read. */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final String NOBODY = "/dev/null";

    /** Stands at the end of a last line without a newline; no text file holds it. */
    private static final String CUT = "\0";

    private static final String NO_NEWLINE = "\n\\ No newline at end of file";

    private UnifiedDiff() {}

    /** The difference as text, ended by a newline. */
    public static String of(Difference difference) {
        String path = difference.path();
        List<String> lines = new ArrayList<>();
        lines.add("diff --git a/" + path + " b/" + path);
        lines.addAll(modes(difference.before(), difference.after()));
        Optional<String> before = text(difference.before());
        Optional<String> after = text(difference.after());
        if (before.isEmpty() || after.isEmpty()) {
            lines.add("Binary files a/" + path + " and b/" + path + " differ");
        } else if (!before.get().equals(after.get())) {
            lines.addAll(hunks(
                    difference.before() == null ? NOBODY : "a/" + path,
                    difference.after() == null ? NOBODY : "b/" + path,
                    lines(before.get()),
                    lines(after.get())));
        }
        return String.join("\n", lines).replace(CUT, NO_NEWLINE) + "\n";
    }

    private static List<String> modes(@Nullable FileState before, @Nullable FileState after) {
        if (before == null) {
            return after == null ? List.of() : List.of("new file mode " + mode(after));
        }
        if (after == null) {
            return List.of("deleted file mode " + mode(before));
        }
        return before.executable() == after.executable()
                ? List.of()
                : List.of("old mode " + mode(before), "new mode " + mode(after));
    }

    private static String mode(FileState state) {
        return state.executable() ? "100755" : "100644";
    }

    private static List<String> hunks(String before, String after, List<String> old, List<String> now) {
        return UnifiedDiffUtils.generateUnifiedDiff(before, after, old, DiffUtils.diff(old, now), CONTEXT);
    }

    /** The text of a file, or nothing when it is no text. */
    private static Optional<String> text(@Nullable FileState state) {
        if (state == null) {
            return Optional.of("");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(state.bytes()))
                    .toString();
            return text.contains(CUT) ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The lines between line feeds; a carriage return is part of its line, as patch programs see it. */
    private static List<String> lines(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        boolean whole = text.endsWith("\n");
        List<String> lines =
                new ArrayList<>(List.of((whole ? text.substring(0, text.length() - 1) : text + CUT).split("\n", -1)));
        return lines;
    }
}
