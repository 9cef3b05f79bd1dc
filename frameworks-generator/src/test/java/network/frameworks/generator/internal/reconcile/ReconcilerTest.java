package network.frameworks.generator.internal.reconcile;

import static network.frameworks.generator.internal.reconcile.Trees.read;
import static network.frameworks.generator.internal.reconcile.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import network.frameworks.generator.extension.OutputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconcilerTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    private final Reconciler reconciler = new Reconciler();

    @TempDir
    Path temp;

    private Path out;

    @BeforeEach
    void chooseOutputFolder() {
        out = temp.resolve("a/b/out");
    }

    @Test
    void writesATreeIntoAFolderThatDoesNotExist() throws Exception {
        Reconciliation result = reconcile(tree("b/c.txt", "two\n", "a.txt", "one ü\n"));

        assertThat(result.written()).containsExactly("a.txt", "b/c.txt");
        assertThat(read(out)).isEqualTo(Map.of("a.txt", "one ü\n", "b/c.txt", "two\n"));
        assertThat(Trees.folders(out)).containsExactly("b");
    }

    @Test
    void manifestIsSortedAndNamesNoPlaceOrTime() throws Exception {
        reconcile(tree("b/c.txt", "two\n", "a.txt", "one\n"));

        assertThat(out.resolve(OwnFolder.MANIFEST)).hasContent("""
                # frameworks manifest 2
                2c8b08da5ce60398e1f19af0e5dccc744df274b826abe585eaba68c525434806  a.txt
                27dd8ed44a83ff94d557f9fd0412ed5a8cbca69ea04922d88c01184a07300a5a  b/c.txt
                """);
    }

    @Test
    void secondRunTouchesNothing() throws Exception {
        List<OutputFile> files = tree("a.txt", "one\n", "b/c.txt", "two\n");
        reconcile(files);
        for (String path : List.of("a.txt", "b/c.txt", "b", "", OwnFolder.MANIFEST)) {
            Files.setLastModifiedTime(out.resolve(path), LONG_AGO);
        }

        Reconciliation result = reconcile(files);

        assertThat(result.written()).isEmpty();
        assertThat(result.unchanged()).containsExactly("a.txt", "b/c.txt");
        for (String path : List.of("a.txt", "b/c.txt", "b", "", OwnFolder.MANIFEST)) {
            assertThat(Files.getLastModifiedTime(out.resolve(path))).as(path).isEqualTo(LONG_AGO);
        }
    }

    @Test
    void onlyTheChangedFileIsWritten() throws Exception {
        reconcile(tree("a.txt", "one\n", "b/c.txt", "two\n"));
        Files.setLastModifiedTime(out.resolve("a.txt"), LONG_AGO);

        Reconciliation result = reconcile(tree("a.txt", "one\n", "b/c.txt", "three\n"));

        assertThat(result.written()).containsExactly("b/c.txt");
        assertThat(read(out)).containsEntry("b/c.txt", "three\n");
        assertThat(Files.getLastModifiedTime(out.resolve("a.txt"))).isEqualTo(LONG_AGO);
        assertThat(Trees.folders(out)).containsExactly("b");
    }

    @Test
    void filesOfAnEarlierRunAreRemovedWithTheirEmptyFolders() throws Exception {
        reconcile(tree("a.txt", "one\n", "b/c/d.txt", "two\n", "b/keep/e.txt", "three\n"));
        Files.writeString(out.resolve("b/keep/mine.txt"), "not generated");

        Reconciliation result = reconcile(tree("a.txt", "one\n"));

        assertThat(result.deleted()).containsExactly("b/c/d.txt", "b/keep/e.txt");
        assertThat(read(out)).isEqualTo(Map.of("a.txt", "one\n", "b/keep/mine.txt", "not generated"));
        assertThat(Trees.folders(out)).containsExactly("b", "b/keep");
    }

    @Test
    void aFileThatWasRemovedByHandComesBack() throws Exception {
        reconcile(tree("a.txt", "one\n"));
        Files.delete(out.resolve("a.txt"));

        assertThat(reconcile(tree("a.txt", "one\n")).written()).containsExactly("a.txt");
    }

    @Test
    void handEditedFilesAreRefusedAllAtOnceAndNothingIsTouched() throws Exception {
        reconcile(tree("a.txt", "one\n", "b.txt", "two\n", "c.txt", "three\n", "stale.txt", "four\n"));
        Files.writeString(out.resolve("a.txt"), "mine\n");
        Files.writeString(out.resolve("stale.txt"), "mine too\n");
        Map<String, String> before = read(out);

        Reconciliation result = reconcile(tree("a.txt", "ONE\n", "b.txt", "TWO\n", "new.txt", "new\n"));

        assertThat(result.isDone()).isFalse();
        assertThat(result.refused())
                .extracting(Refusal::problem, Refusal::path)
                .containsExactly(tuple(OutputProblem.EDITED, "a.txt"), tuple(OutputProblem.EDITED, "stale.txt"));
        assertThat(read(out)).isEqualTo(before);
    }

    @Test
    void anEditThatEqualsThePlanIsTakenOver() throws Exception {
        reconcile(tree("a.txt", "one\n"));
        Files.writeString(out.resolve("a.txt"), "two\n");

        assertThat(reconcile(tree("a.txt", "two\n")).unchanged()).containsExactly("a.txt");
        assertThat(reconcile(tree("a.txt", "three\n")).written()).containsExactly("a.txt");
    }

    @Test
    void overwriteLetsTheGeneratedTreeWin() throws Exception {
        reconcile(tree("a.txt", "one\n", "stale.txt", "two\n"));
        Files.writeString(out.resolve("a.txt"), "mine\n");
        Files.writeString(out.resolve("stale.txt"), "mine\n");
        Files.writeString(out.resolve("foreign.txt"), "mine\n");

        Reconciliation result = reconciler.reconcile(out, tree("a.txt", "ONE\n", "foreign.txt", "two\n"), true);

        assertThat(result.isDone()).isTrue();
        assertThat(read(out)).isEqualTo(Map.of("a.txt", "ONE\n", "foreign.txt", "two\n"));
    }

    @Test
    void aForeignFileAtAPlannedPathIsRefused() throws Exception {
        Files.createDirectories(out);
        Files.writeString(out.resolve("a.txt"), "mine\n");

        Reconciliation result = reconcile(tree("a.txt", "one\n", "b.txt", "two\n"));

        assertThat(result.refused()).extracting(Refusal::problem).containsExactly(OutputProblem.UNMANAGED);
        assertThat(read(out)).isEqualTo(Map.of("a.txt", "mine\n"));
    }

    @Test
    void pathsThatLeaveTheFolderAreRefused() throws Exception {
        for (String path : List.of(
                "../a.txt",
                "a/../../b.txt",
                "/etc/a.txt",
                "a//b.txt",
                "",
                ".",
                "a/./b",
                "a\\b",
                "C:/a",
                "a\nb",
                OwnFolder.MANIFEST,
                ".Frameworks/x",
                OwnFolder.NAME)) {
            Reconciliation result = reconcile(tree(path, "x\n"));
            assertThat(result.refused()).as(path).extracting(Refusal::problem).containsExactly(OutputProblem.BAD_PATH);
        }
        assertThat(out).doesNotExist();
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void aFileWhereAFolderGoesIsRefused() throws Exception {
        Files.createDirectories(out.resolve("b"));
        Files.writeString(out.resolve("a"), "mine\n");

        Reconciliation result = reconcile(tree("a/x.txt", "one\n", "b", "two\n"));

        assertThat(result.refused())
                .extracting(Refusal::problem)
                .containsExactly(OutputProblem.IN_THE_WAY, OutputProblem.IN_THE_WAY);
        assertThat(read(out)).isEqualTo(Map.of("a", "mine\n"));
    }

    @Test
    void theExecutableBitIsSetAndClearedWithoutRewriting() throws Exception {
        List<OutputFile> script = List.of(new OutputFile("run.sh", "run.sh.ftl", "#!/bin/sh\n", true));
        reconcile(script);
        assertThat(out.resolve("run.sh")).isExecutable();
        assertThat(reconcile(script).unchanged()).containsExactly("run.sh");

        Files.setLastModifiedTime(out.resolve("run.sh"), LONG_AGO);
        assertThat(reconcile(tree("run.sh", "#!/bin/sh\n")).written()).containsExactly("run.sh");
        assertThat(Files.isExecutable(out.resolve("run.sh"))).isFalse();
        assertThat(Files.getLastModifiedTime(out.resolve("run.sh"))).isEqualTo(LONG_AGO);
    }

    @Test
    void aReplacedScriptStaysExecutable() throws Exception {
        reconcile(List.of(new OutputFile("run.sh", "run.sh.ftl", "one\n", true)));
        reconcile(List.of(new OutputFile("run.sh", "run.sh.ftl", "two\n", true)));
        assertThat(out.resolve("run.sh")).isExecutable().hasContent("two\n");
    }

    @Test
    void anOutputFolderThatIsAFileIsAnError() throws IOException {
        Files.createDirectories(out.getParent());
        Files.writeString(out, "a file");
        assertThatThrownBy(() -> reconcile(tree("a.txt", "one\n")))
                .isInstanceOfSatisfying(
                        OutputFolderException.class,
                        e -> assertThat(e.problem()).isEqualTo(OutputProblem.NOT_A_FOLDER));
        assertThat(out).hasContent("a file");
    }

    @Test
    void anOutputFolderBelowAFileIsAnError() throws IOException {
        Files.writeString(temp.resolve("a"), "a file");
        assertThatThrownBy(() -> reconcile(tree("a.txt", "one\n"))).isInstanceOf(OutputFolderException.class);
        assertThat(temp.resolve("a")).hasContent("a file");
    }

    @Test
    void twoOutputsOfOnePathAreRefused() throws Exception {
        Reconciliation result = reconcile(tree("a.txt", "one\n", "a.txt", "two\n"));

        assertThat(result.refused())
                .singleElement()
                .returns(OutputProblem.NAME_CLASH, Refusal::problem)
                .returns("two outputs have the path a.txt", Refusal::message);
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"Mine.yml, mine.yml", "a/Mine/x, a/mine/y", "straße, STRASSE", "a, a/b", "\u00e9.txt, e\u0301.txt"})
    void namesThatSomeDiskTakesForOneAreRefused(String one, String other) throws Exception {
        Reconciliation result = reconcile(tree(one, "one\n", other, "two\n"));

        assertThat(result.refused()).singleElement().returns(OutputProblem.NAME_CLASH, Refusal::problem);
        assertThat(result.refused().get(0).message())
                .contains(one.contains("/x") ? "a/Mine/" : one)
                .contains(one.contains("/x") ? "a/mine/" : other.startsWith("a/") ? "a/" : other);
        assertThat(out).doesNotExist();
    }

    @Test
    void aFolderMakesRoomForAFileAndTheOtherWayRound() throws Exception {
        reconcile(tree("a/b/c.txt", "one\n", "a/d.txt", "two\n", "e", "three\n"));

        assertThat(reconcile(tree("a", "file\n", "e/f/g.txt", "deep\n")).isDone())
                .isTrue();
        assertThat(read(out)).isEqualTo(Map.of("a", "file\n", "e/f/g.txt", "deep\n"));

        assertThat(reconcile(tree("a/b/c.txt", "one\n", "e", "three\n")).isDone())
                .isTrue();
        assertThat(read(out)).isEqualTo(Map.of("a/b/c.txt", "one\n", "e", "three\n"));
        assertThat(Trees.folders(out)).containsExactly("a", "a/b");
    }

    @Test
    void aFolderWithAPersonsFileMakesNoRoom() throws Exception {
        reconcile(tree("a/b/c.txt", "one\n"));
        Files.writeString(out.resolve("a/mine.txt"), "mine\n");

        Reconciliation result = reconcile(tree("a", "file\n"));

        assertThat(result.refused()).extracting(Refusal::problem).containsExactly(OutputProblem.IN_THE_WAY);
        assertThat(read(out)).isEqualTo(Map.of("a/b/c.txt", "one\n", "a/mine.txt", "mine\n"));
    }

    @Test
    void aPersonsEmptyFolderMakesNoRoom() throws Exception {
        reconcile(tree("a/b/c.txt", "one\n"));
        Files.createDirectory(out.resolve("a/mine"));
        Files.createDirectory(out.resolve("g"));

        Reconciliation result = reconcile(tree("a", "file\n", "g", "file\n"));

        assertThat(result.refused())
                .extracting(Refusal::problem)
                .containsExactly(OutputProblem.IN_THE_WAY, OutputProblem.IN_THE_WAY);
        assertThat(Trees.folders(out)).containsExactly("a", "a/b", "a/mine", "g");
    }

    private Reconciliation reconcile(List<OutputFile> files) throws OutputFolderException {
        return reconciler.reconcile(out, files, false);
    }
}
