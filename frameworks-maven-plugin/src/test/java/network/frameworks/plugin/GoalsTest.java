package network.frameworks.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.inject.Inject;
import network.frameworks.generator.FrameworksGenerator;
import network.frameworks.generator.GenerationRequest;
import network.frameworks.generator.ModelSource;
import network.frameworks.model.read.ModelSchema;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The goals beside {@code generate}. */
@MojoTest
@Basedir("src/test/projects/simple")
class GoalsTest {

    private static final String TARGET = "../../../../target/test-output/goals";
    private static final String OUT = TARGET + "/tree";
    private static final String README = "README.md";

    @Inject
    private Log log;

    private Path target;
    private Path out;

    @BeforeEach
    void startWithoutATree() throws IOException {
        target = Path.of(MojoExtension.getBasedir(), TARGET).normalize();
        out = target.resolve("tree");
        if (Files.exists(target)) {
            try (Stream<Path> paths = Files.walk(target)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(target);
    }

    private void generate() {
        Path model = Path.of(MojoExtension.getBasedir(), "frameworks.yml");
        new FrameworksGenerator().generate(GenerationRequest.of(model, out)).orThrow();
    }

    @Test
    @InjectMojo(goal = "validate")
    void validateWritesNothing(ValidateMojo mojo) throws Exception {
        mojo.execute();

        verify(log).info(startsWith("frameworks.yml is right; its tree has "));
        assertThat(out).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "model", value = "no-such-file.yml")
    void validateFailsOnABadModel(ValidateMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Validating no-such-file.yml failed with 1 error, told above.");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "outputDirectory", value = OUT)
    void checkIsContentWithTheTreeOfTheModel(CheckMojo mojo) throws Exception {
        generate();

        mojo.execute();

        verify(log).info(contains("holds exactly the tree of frameworks.yml"));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "outputDirectory", value = OUT)
    void checkTellsAHandEditWithItsDiffAndTheCommandThatMendsIt(CheckMojo mojo) throws Exception {
        generate();
        Path readme = out.resolve(README);
        Files.writeString(readme, "mine\n" + Files.readString(readme));

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("1 file would change")
                .hasMessageContaining("mvn frameworks:generate -Dframeworks.model=frameworks.yml")
                .hasMessageContaining("-Dframeworks.overwrite=true");

        verify(log).error("change  README.md (changed by hand)");
        verify(log).error("-mine");
        assertThat(readme).content().startsWith("mine\n");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "outputDirectory", value = OUT)
    void checkOfAnEmptyFolderNeedsNoOverwriting(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageNotContaining("overwrite");
        assertThat(out).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "outputDirectory", value = OUT)
    @MojoParameter(name = "diffFile", value = TARGET + "/tree.patch")
    void theDiffOfNothingMakesTheWholeTreeWithGit(DiffMojo mojo) throws Exception {
        mojo.execute();

        Path applied = Files.createDirectories(target.resolve("applied"));
        run(applied, "git", "init", "--quiet");
        run(
                applied,
                "git",
                "apply",
                "--whitespace=nowarn",
                target.resolve("tree.patch").toString());
        generate();
        assertThat(tree(applied)).isEqualTo(tree(out));
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "outputDirectory", value = OUT)
    @MojoParameter(name = "diffFile", value = TARGET + "/tree.patch")
    void theDiffOfChangesModesAndCutLinesAppliesToo(DiffMojo mojo) throws Exception {
        generate();
        String wanted = tree(out);
        Path readme = out.resolve(README);
        Files.writeString(readme, Files.readString(readme).stripTrailing());
        Path ignored = out.resolve(".gitignore");
        Files.delete(ignored);
        try (Stream<Path> scripts = Files.list(out.resolve("scripts"))) {
            assertThat(scripts.filter(Files::isRegularFile)
                            .findFirst()
                            .orElseThrow()
                            .toFile()
                            .setExecutable(false))
                    .isTrue();
        }

        mojo.execute();

        verify(log).info(startsWith("3 files of "));
        run(out, "git", "init", "--quiet");
        run(
                out,
                "git",
                "apply",
                "--whitespace=nowarn",
                target.resolve("tree.patch").toString());
        assertThat(tree(out)).isEqualTo(wanted);
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "outputDirectory", value = OUT)
    @MojoParameter(name = "dryRun", value = "true")
    void aDryRunOnlyTells(GenerateMojo mojo) throws Exception {
        mojo.execute();

        verify(log).info("create  README.md");
        verify(log).info(contains("frameworks.dryRun"));
        assertThat(out).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "clean")
    @MojoParameter(name = "outputDirectory", value = OUT)
    void cleanRemovesWhatIsOursOnly(CleanMojo mojo) throws Exception {
        generate();
        Files.writeString(out.resolve("mine.txt"), "mine\n");

        mojo.execute();

        assertThat(out.resolve(README)).doesNotExist();
        assertThat(out.resolve("terraform")).doesNotExist();
        assertThat(out.resolve("mine.txt")).hasContent("mine\n");
    }

    @Test
    @InjectMojo(goal = "clean")
    @MojoParameter(name = "outputDirectory", value = OUT)
    void cleanLeavesAHandEditAndSaysSo(CleanMojo mojo) throws Exception {
        generate();
        Files.writeString(out.resolve(README), "mine\n");

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

        verify(log).error(contains("README.md is no longer part of the tree but was changed by hand"));
        assertThat(out.resolve(README)).hasContent("mine\n");
    }

    @Test
    @InjectMojo(goal = "list")
    @MojoParameter(name = "list", value = "server-types")
    void listNamesServerTypes(ListMojo mojo) throws Exception {
        mojo.execute();

        verify(log).info(startsWith("cx23 "));
        verify(log, never()).info(startsWith("cx11 "));
    }

    @Test
    @InjectMojo(goal = "list")
    @MojoParameter(name = "list", value = "metrics")
    void listNamesMetricsWithTypeLabelsAndServices(ListMojo mojo) throws Exception {
        mojo.execute();

        verify(log)
                .info(org.mockito.ArgumentMatchers.<CharSequence>argThat(
                        line -> line.toString().matches("up +gauge of state; from every target")));
    }

    @Test
    @InjectMojo(goal = "list")
    @MojoParameter(name = "list", value = "outputs")
    void listNamesOutputsWithTheirTemplates(ListMojo mojo) throws Exception {
        mojo.execute();

        verify(log).info("prometheus/prometheus.yml  prometheus/prometheus.yml.ftl");
    }

    @Test
    @InjectMojo(goal = "list")
    @MojoParameter(name = "list", value = "service")
    void aMisspeltListIsToldWithWhatWasMeant(ListMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("frameworks.list cannot be 'service': did you mean 'services'?");
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "explain", value = "fw1004")
    void explainKnowsCodes(ExplainMojo mojo) throws Exception {
        mojo.execute();

        verify(log).info("FW1004 (error): The model file holds no YAML value.");
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "explain", value = "prometheus/prometheus.yml")
    void explainKnowsWhereAnOutputComesFrom(ExplainMojo mojo) throws Exception {
        mojo.execute();

        verify(log).info("prometheus/prometheus.yml is made by the template prometheus/prometheus.yml.ftl.");
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "explain", value = "prometheus/promeheus.yml")
    void explainSaysWhatMayHaveBeenMeant(ExplainMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("There is no output prometheus/promeheus.yml. Did you mean prometheus/prometheus.yml?");
    }

    @Test
    @InjectMojo(goal = "schema")
    @MojoParameter(name = "schemaFile", value = TARGET + "/frameworks.schema.json")
    void schemaWritesIt(SchemaMojo mojo) throws Exception {
        mojo.execute();

        assertThat(target.resolve("frameworks.schema.json")).content().isEqualTo(ModelSchema.text());
        verify(log).info("# yaml-language-server: $schema=frameworks.schema.json");
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "model", value = TARGET + "/frameworks.yml")
    void initWritesAModelThatIsRight(InitMojo mojo) throws Exception {
        mojo.execute();

        Path model = target.resolve("frameworks.yml");
        assertThat(new FrameworksGenerator().render(ModelSource.file(model)).diagnostics())
                .isEmpty();
        verify(log).info(contains("<goal>generate</goal>"));
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "model", value = TARGET + "/frameworks.yml")
    void initLeavesAModelAlone(InitMojo mojo) throws Exception {
        Files.writeString(target.resolve("frameworks.yml"), "mine\n");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("is there already and was left alone");
        assertThat(target.resolve("frameworks.yml")).hasContent("mine\n");
    }

    /** Every file of a folder with its mode and text, but for what git and the generator keep of their own. */
    private static String tree(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString();
                if (!path.startsWith(".git/") && !path.startsWith(".frameworks/")) {
                    text.append(path).append(Files.isExecutable(file) ? " x\n" : "\n");
                    text.append(Files.readString(file));
                }
            }
        }
        return text.toString();
    }

    private static void run(Path folder, String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(Duration.ofSeconds(60).toSeconds(), java.util.concurrent.TimeUnit.SECONDS))
                .isTrue();
        assertThat(process.exitValue())
                .as(String.join(" ", command) + "\n" + said)
                .isZero();
    }
}
