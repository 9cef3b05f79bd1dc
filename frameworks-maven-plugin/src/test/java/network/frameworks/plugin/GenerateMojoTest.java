package network.frameworks.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("src/test/projects/simple")
class GenerateMojoTest {

    private static final String OUT = "../../../../target/test-output/mojo";

    @Inject
    private Log log;

    private Path out;

    @BeforeEach
    void startWithoutATree() throws IOException {
        out = Path.of(MojoExtension.getBasedir(), OUT).normalize();
        if (Files.exists(out)) {
            try (Stream<Path> paths = Files.walk(out)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "outputDirectory", value = OUT)
    void readsTheModelOfTheProjectByDefault(GenerateMojo mojo) throws Exception {
        mojo.execute();

        assertThat(out.resolve("README.md")).exists();
        verify(log).info(contains("files written, 0 unchanged, 0 deleted"));
        verify(log).info(contains("test-output"));
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "model", value = "no-such-file.yml")
    @MojoParameter(name = "outputDirectory", value = OUT)
    void skipDoesNothing(GenerateMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
        assertThat(out).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "model", value = "no-such-file.yml")
    @MojoParameter(name = "outputDirectory", value = OUT)
    void aBadModelIsOneSentenceAfterAllProblems(GenerateMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Generating from no-such-file.yml failed with 1 error, told above.")
                .hasNoCause();
        verify(log).error(startsWith("no-such-file.yml:1:1: error FW1001: "));
        assertThat(out).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "outputDirectory", value = OUT)
    void handEditsAreRefusedByName(GenerateMojo mojo) throws Exception {
        mojo.execute();
        Files.writeString(out.resolve("README.md"), "mine\n");

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

        verify(log).error(contains("README.md was changed by hand"));
        assertThat(out.resolve("README.md")).hasContent("mine\n");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "outputDirectory", value = OUT)
    @MojoParameter(name = "overwrite", value = "true")
    void overwriteReplacesThem(GenerateMojo mojo) throws Exception {
        Files.createDirectories(out);
        Files.writeString(out.resolve("README.md"), "mine\n");

        mojo.execute();

        verify(log, never()).error(contains("README"));
        assertThat(out.resolve("README.md")).content().contains("terraform init");
    }

    @Test
    @InjectMojo(goal = "generate")
    @Basedir("src/test/projects/with-pack")
    @MojoParameter(name = "outputDirectory", value = OUT)
    void thePackBesideTheModelIsLaidOverOurs(GenerateMojo mojo) throws Exception {
        mojo.execute();

        assertThat(tree().resolve("docs/edge-1.example.org.txt")).hasContent("edge-1 of the pack beside the model\n");
    }

    @Test
    @InjectMojo(goal = "generate")
    @Basedir("src/test/projects/with-pack")
    @MojoParameter(name = "outputDirectory", value = OUT)
    @MojoParameter(name = "packs", value = "another-pack")
    void namedPacksTakeItsPlace(GenerateMojo mojo) throws Exception {
        mojo.execute();

        assertThat(tree().resolve("docs/another.txt")).hasContent("another\n");
        assertThat(tree().resolve("docs/edge-1.example.org.txt")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "generate")
    @Basedir("src/test/projects/with-pack")
    @MojoParameter(name = "outputDirectory", value = OUT)
    @MojoParameter(name = "packs", value = "no-pack,another-pack")
    void aNamedPackThatIsMissingIsAProblem(GenerateMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("failed with 1 error");

        verify(log).error(startsWith("no-pack:1:1: error FW4201: the folder of a pack does not exist"));
        assertThat(tree()).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "outputDirectory", value = OUT)
    @MojoParameter(name = "lockWait", value = "0")
    void anotherRunIsWaitedForOnlyAsLongAsAllowed(GenerateMojo mojo) throws Exception {
        Path lock = Files.createDirectories(out.resolve(".frameworks")).resolve("lock");
        try (FileChannel other = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();

            assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        }
        verify(log).error(startsWith("error FW5012: another run is writing to the output folder"));
        assertThat(out.resolve("README.md")).doesNotExist();
    }

    private static Path tree() {
        return Path.of(MojoExtension.getBasedir(), OUT).normalize();
    }
}
