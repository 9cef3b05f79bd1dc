package network.frameworks.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.reconcile.Reconciler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("sets the system property of the update switch")
class GoldenTreeTest {

    @TempDir
    Path expected;

    private final List<OutputFile> files = List.of(
            new OutputFile("a/b.txt", "b.ftl", "one\ntwo\nthree\n", false),
            new OutputFile("run.sh", "run.ftl", "#!/bin/sh\n", true));

    private final boolean updating = Boolean.getBoolean(GoldenTree.UPDATE);

    @BeforeEach
    void compareAlsoWhileOtherTreesAreUpdated() {
        System.clearProperty(GoldenTree.UPDATE);
    }

    @AfterEach
    void restoreTheSwitch() {
        System.setProperty(GoldenTree.UPDATE, String.valueOf(updating));
    }

    @BeforeEach
    void commit() throws Exception {
        new Reconciler().reconcile(expected, files, false);
    }

    @Test
    void equalTreesPass() {
        assertThatCode(() -> GoldenTree.assertMatches(expected, files)).doesNotThrowAnyException();
        assertThatCode(() -> GoldenTree.assertMatches(expected, expected)).doesNotThrowAnyException();
    }

    @Test
    void everyDifferenceIsToldWithADiff() throws IOException {
        Files.writeString(expected.resolve("a/b.txt"), "one\n2\nthree\n");
        Files.writeString(expected.resolve("gone.txt"), "x\n");
        Files.delete(expected.resolve("run.sh"));

        assertThatThrownBy(() -> GoldenTree.assertMatches(expected, files))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("missing gone.txt")
                .hasMessageContaining("extra   run.sh")
                .hasMessageContaining("changed a/b.txt")
                .hasMessageContaining(
                        "--- expected/a/b.txt\n+++ generated/a/b.txt\n@@ -1,3 +1,3 @@\n one\n-2\n+two\n three")
                .hasMessageContaining("-Dframeworks.golden.update=true");
    }

    @Test
    void bytesCountAndNotOnlyText() throws IOException {
        Files.write(expected.resolve("run.sh"), new byte[] {(byte) 0xff, '\n'});
        List<OutputFile> replacement = List.of(files.get(0), new OutputFile("run.sh", "run.ftl", "\ufffd\n", true));
        assertThatThrownBy(() -> GoldenTree.assertMatches(expected, replacement))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aMissingLastNewlineAndAnExecutableBitCount() throws IOException {
        Files.writeString(expected.resolve("a/b.txt"), "one\ntwo\nthree");
        assertThat(expected.resolve("run.sh").toFile().setExecutable(false, false))
                .isTrue();
        assertThatThrownBy(() -> GoldenTree.assertMatches(expected, files))
                .hasMessageContaining("\\ No newline at end of file")
                .hasMessageContaining("changed run.sh (now executable)");
    }

    @Test
    void aMissingFolderHoldsNothing() {
        assertThatThrownBy(() -> GoldenTree.assertMatches(expected.resolve("none"), files))
                .hasMessageContaining("extra   a/b.txt");
    }

    @Test
    void theSwitchMakesTheCommittedTreeEqual() throws IOException {
        Files.createDirectories(expected.resolve("old/deep"));
        Files.writeString(expected.resolve("old/deep/gone.txt"), "x\n");
        Files.writeString(expected.resolve("a/b.txt"), "else\n");
        System.setProperty(GoldenTree.UPDATE, "true");
        try {
            GoldenTree.assertMatches(expected, files);
        } finally {
            System.clearProperty(GoldenTree.UPDATE);
        }
        GoldenTree.assertMatches(expected, files);
        assertThat(expected.resolve("old")).doesNotExist();
    }
}
