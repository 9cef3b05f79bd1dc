package network.frameworks.generator.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import network.frameworks.generator.extension.OutputFile;

/**
 * A tree that was committed because somebody read it and found it right. Works in every test framework:
 *
 * <pre>{@code
 * GoldenTree.assertMatches(Path.of("expected"), Path.of("target/generated-frameworks"));
 * }</pre>
 *
 * <p>Names, bytes and executable bits are compared. Run the test with {@code -Dframeworks.golden.update=true} to
 * make the committed tree equal to the generated one, then read the difference in version control.
 */
public final class GoldenTree {

    /** The system property that updates committed trees instead of failing. */
    public static final String UPDATE = "frameworks.golden.update";

    private GoldenTree() {}

    /**
     * Compares two folders. The generator's own files in them are not part of the comparison.
     *
     * @param expected the committed folder
     * @param actual the folder that was generated
     * @throws AssertionError when they differ; the message lists missing, extra and changed files with a unified
     *     diff of each changed one
     */
    public static void assertMatches(Path expected, Path actual) {
        compare(expected, Snapshot.ofFolder(actual));
    }

    /**
     * Compares a committed folder with files that were rendered but not written.
     *
     * @param expected the committed folder
     * @param actual the rendered files
     * @throws AssertionError when they differ, as with two folders
     */
    public static void assertMatches(Path expected, List<OutputFile> actual) {
        compare(expected, Snapshot.ofFiles(actual));
    }

    private static void compare(Path folder, Snapshot actual) {
        Snapshot expected = Snapshot.ofFolder(folder);
        if (expected.equals(actual)) {
            return;
        }
        if (!Boolean.getBoolean(UPDATE)) {
            throw new AssertionError(new TreeDifference(expected, actual).describe(folder)
                    + "Run the test again with -D" + UPDATE + "=true if the generated files are right.");
        }
        try {
            actual.writeOver(expected, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot update " + folder, e);
        }
    }
}
