package network.frameworks.generator.golden;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import network.frameworks.generator.golden.Snapshot.Content;

/** Says how two trees differ, shortly enough to be read. */
final class TreeDifference {

    private static final int CONTEXT = 3;
    private static final int MOST_LINES = 400;

    private final Snapshot expected;
    private final Snapshot actual;

    TreeDifference(Snapshot expected, Snapshot actual) {
        this.expected = expected;
        this.actual = actual;
    }

    /** The difference, ended by a newline. */
    String describe(Path folder) {
        List<String> lines = new ArrayList<>();
        lines.add("the generated files differ from " + folder + ":");
        expected.files().keySet().stream()
                .filter(path -> !actual.files().containsKey(path))
                .forEach(path -> lines.add("  missing " + path));
        actual.files().keySet().stream()
                .filter(path -> !expected.files().containsKey(path))
                .forEach(path -> lines.add("  extra   " + path));
        List<String> diffs = new ArrayList<>();
        for (Map.Entry<String, Content> file : actual.files().entrySet()) {
            Content before = expected.files().get(file.getKey());
            if (before != null && !before.equals(file.getValue())) {
                lines.add("  changed " + file.getKey() + mode(before, file.getValue()));
                diffs.addAll(diff(file.getKey(), before, file.getValue()));
            }
        }
        lines.addAll(diffs.size() > MOST_LINES ? diffs.subList(0, MOST_LINES) : diffs);
        if (diffs.size() > MOST_LINES) {
            lines.add("... and " + (diffs.size() - MOST_LINES) + " more lines");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String mode(Content before, Content after) {
        if (before.executable() == after.executable()) {
            return "";
        }
        return after.executable() ? " (now executable)" : " (no longer executable)";
    }

    private static List<String> diff(String path, Content before, Content after) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        return UnifiedDiffUtils.generateUnifiedDiff(
                "expected/" + path, "generated/" + path, old, DiffUtils.diff(old, now), CONTEXT);
    }

    private static List<String> lines(Content content) {
        List<String> lines = content.readable().lines().collect(Collectors.toCollection(ArrayList::new));
        if (!content.text().isEmpty() && !content.text().endsWith("\n")) {
            lines.add("\\ No newline at end of file");
        }
        return lines;
    }
}
