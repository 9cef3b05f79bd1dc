package network.frameworks.generator.internal.reconcile;

import static network.frameworks.generator.internal.reconcile.Trees.read;
import static network.frameworks.generator.internal.reconcile.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import network.frameworks.generator.extension.OutputFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A disk for which names that differ in case only are one, as on macOS and Windows. */
class CaseInsensitiveDiskTest {

    private final FileSystem disk = Jimfs.newFileSystem(Configuration.osX());
    private final Reconciler reconciler = new Reconciler();
    private Path out;

    @BeforeEach
    void makeFolder() throws IOException {
        out = Files.createDirectory(disk.getPath("/out"));
        Files.writeString(out.resolve("probe"), "");
        assertThat(out.resolve("PROBE")).exists();
        Files.delete(out.resolve("probe"));
    }

    @AfterEach
    void closeDisk() throws IOException {
        disk.close();
    }

    @Test
    void aFileThatIsRenamedInCaseOnlyIsRenamed() throws Exception {
        generate(tree("Mine.yml", "one\n", "Env/x.yml", "x\n"));
        assertThat(generate(tree("mine.yml", "one\n", "env/x.yml", "y\n")).isDone())
                .isTrue();

        assertThat(read(out)).isEqualTo(Map.of("mine.yml", "one\n", "env/x.yml", "y\n"));
        assertThat(Trees.folders(out)).containsExactly("env");
        assertThat(generate(tree("mine.yml", "one\n", "env/x.yml", "y\n")).unchanged())
                .hasSize(2);
    }

    @Test
    void aPersonsFileOfAlmostThatNameIsInTheWay() throws Exception {
        Files.writeString(out.resolve("MINE.yml"), "a person's\n");
        Files.createDirectory(out.resolve("Env"));
        Files.writeString(out.resolve("Env/own.txt"), "a person's\n");
        Map<String, String> before = read(out);

        Reconciliation result = reconciler.reconcile(out, tree("mine.yml", "one\n", "env/x.yml", "x\n"), true);

        assertThat(result.refused())
                .extracting(Refusal::problem)
                .containsExactly(OutputProblem.NAME_CLASH, OutputProblem.NAME_CLASH);
        assertThat(result.refused())
                .extracting(Refusal::message)
                .containsExactly(
                        "Env is in the way of the output env/x.yml, because this disk takes the two names for the same;"
                                + " move it away",
                        "MINE.yml is in the way of the output mine.yml, because this disk takes the two names for the"
                                + " same; move it away");
        assertThat(read(out)).isEqualTo(before);
    }

    @Test
    void anEditedFileThatIsRenamedInCaseOnlyIsNotLost() throws Exception {
        generate(tree("Mine.yml", "one\n"));
        Files.writeString(out.resolve("Mine.yml"), "a person's\n");

        assertThat(generate(tree("mine.yml", "one\n")).refused())
                .extracting(Refusal::problem)
                .containsExactly(OutputProblem.EDITED, OutputProblem.NAME_CLASH);
        assertThat(read(out)).isEqualTo(Map.of("Mine.yml", "a person's\n"));
    }

    @Test
    void theTwoNamesNeverFallTogetherUnseen() throws Exception {
        assertThat(generate(tree("a/Mine.yml", "one\n", "a/mine.yml", "two\n")).refused())
                .extracting(Refusal::message)
                .containsExactly("the outputs a/Mine.yml and a/mine.yml would be one file or folder on disks that take"
                        + " their names for the same; give one of them another name");
        assertThat(read(out)).isEmpty();
    }

    private Reconciliation generate(List<OutputFile> files) throws OutputFolderException {
        return reconciler.reconcile(out, files, false);
    }
}
