package network.frameworks.generator.internal.view.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import network.frameworks.generator.FrameworksGenerator;
import network.frameworks.generator.ModelSource;
import network.frameworks.generator.RenderResult;
import network.frameworks.generator.tools.RealTool;
import network.frameworks.generator.tools.terraform.StandInBucket;
import network.frameworks.generator.tools.terraform.StandInProviders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed samples, from their YAML to an applied infrastructure. */
@Tag("tools")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleTreesToolTest {

    private static final Path SAMPLES = Path.of("..", "samples");

    private StandInProviders providers;
    private RealTool terraform;

    @BeforeAll
    void start() {
        providers = StandInProviders.start();
        terraform = providers.terraform();
    }

    @AfterAll
    void stop() {
        providers.close();
    }

    static List<String> samples() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("frameworks.yml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isFormattedAndValid(String sample, @TempDir Path folder) {
        TerraformTree tree = tree(sample, folder);
        tree.at("terraform").run("fmt", "-check", "-recursive", "-diff").expectExit(0);
        // Terraform formats no file called .hcl, but it does format what it is given.
        files(sample).forEach((path, text) -> {
            if (path.endsWith("backend.hcl")) {
                assertThat(terraform
                                .runWithInput(text, "fmt", "-")
                                .expectExit(0)
                                .stdout())
                        .isEqualTo(text);
            }
        });
        for (String module : tree.modules()) {
            RealTool there = tree.at(module);
            there.run("init", "-backend=false", "-input=false").expectExit(0);
            assertThat(there.run("validate").expectExit(0).stdout()).doesNotContain("Warning");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isAppliedOnceAndThenNothingIsLeftToDo(String sample, @TempDir Path folder) {
        TerraformTree tree = tree(sample, folder);
        for (String name : tree.environments()) {
            RealTool environment = tree.environment(name);
            environment.run("apply", "-auto-approve", "-input=false").expectExit(0);
            environment.run("plan", "-detailed-exitcode").expectExit(0);
            environment
                    .run("plan", "-detailed-exitcode", "-var-file=" + name + ".tfvars")
                    .expectExit(0);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void passesItsOwnTests(String sample, @TempDir Path folder) {
        TerraformTree tree = tree(sample, folder);
        for (String module : tree.modules()) {
            if (tree.hasTests(module)) {
                RealTool there = tree.at(module);
                there.run("init", "-backend=false", "-input=false").expectExit(0);
                String report = there.run("test").expectExit(0).stdout();
                assertThat(report).contains("Success!").doesNotContain("0 passed");
            }
        }
    }

    @Test
    void keepsItsStateInTheBucketThatBackendHclNames(@TempDir Path folder) {
        try (StandInBucket bucket = StandInBucket.start()) {
            Map<String, String> files = files("frameworks-network");
            String settings = "terraform/environments/staging/backend.hcl";
            files.put(settings, files.get(settings).replaceAll("https://[^\"]+", bucket.endpoint()));
            RealTool staging = new TerraformTree(folder, terraform, files)
                    .at("terraform/environments/staging")
                    .withEnvironment(Map.of(
                            "AWS_ACCESS_KEY_ID", "key",
                            "AWS_SECRET_ACCESS_KEY", "secret",
                            "AWS_EC2_METADATA_DISABLED", "true",
                            "AWS_REQUEST_CHECKSUM_CALCULATION", "when_required",
                            "AWS_RESPONSE_CHECKSUM_VALIDATION", "when_required"));
            staging.run("init", "-backend-config=backend.hcl", "-input=false").expectExit(0);
            staging.run("apply", "-auto-approve", "-var-file=staging.tfvars").expectExit(0);
            assertThat(bucket.objects()).containsExactly("/frameworks-tfstate/frameworks/staging/terraform.tfstate");
            assertThat(bucket.requests())
                    .contains("PUT /frameworks-tfstate/frameworks/staging/terraform.tfstate.tflock");
        }
    }

    private TerraformTree tree(String sample, Path folder) {
        return new TerraformTree(folder, terraform, files(sample));
    }

    private static Map<String, String> files(String sample) {
        RenderResult result = new FrameworksGenerator()
                .render(ModelSource.file(SAMPLES.resolve(sample).resolve("frameworks.yml")));
        assertThat(result.ok()).as("%s", result.diagnostics()).isTrue();
        Map<String, String> files = new TreeMap<>();
        result.files().forEach(file -> files.put(file.path(), file.content()));
        return files;
    }
}
