package network.frameworks.generator.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import network.frameworks.generator.FrameworksGenerator;
import network.frameworks.generator.GenerationRequest;
import network.frameworks.generator.GenerationResult;
import network.frameworks.generator.tools.RealTool;
import network.frameworks.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An alert of one's own, with what the README says and nothing else. */
class AlertRecipeTest {

    private static final Path MODEL = Path.of("../samples/frameworks-network/frameworks.yml");
    private static final String ALERT = "frameworks-pack/alerts/DiskFull.yaml";
    private static final String RULES = "prometheus/rules/frameworks.yml";
    private static final String TEST = "prometheus/tests/DiskFull.yml";

    @TempDir
    Path temp;

    @BeforeEach
    void writeThePack() throws IOException {
        Readme.section("## Adding things").files().forEach((path, text) -> {
            if (path.equals("frameworks-pack/pack.yml")) {
                write(path, text);
            }
        });
        Readme recipe = Readme.section("### An alert of your own");
        assertThat(recipe.files()).containsOnlyKeys(ALERT);
        recipe.write(temp);
    }

    @Test
    @DisplayName("One file gives the rule, its runbook and its unit test")
    void oneFile() throws IOException {
        GenerationResult result = packed();
        assertThat(result.diagnostics()).isEmpty();
        assertThat(read(RULES))
                .contains("- alert: \"DiskFull\"")
                .contains("node_filesystem_avail_bytes{job=\"node-exporter\", mountpoint=\"/\"}")
                .contains("> 90");
        assertThat(read("runbooks/diskfull.md")).contains("Find what grows");
        assertThat(read(TEST)).contains("exp_labels:");
    }

    @Test
    @DisplayName("The same words below a model give the same rule, runbook and test")
    void inAModel() throws IOException {
        packed().orThrow();
        String rules = read(RULES);
        String test = read(TEST);
        String words = Readme.section("### An alert of your own").files().get(ALERT);
        String model = Files.readString(MODEL).replace("\nalerts:\n", "\nalerts:\n  DiskFull:\n" + words.indent(4));
        write("frameworks.yml", model);

        new FrameworksGenerator()
                .generate(GenerationRequest.of(temp.resolve("frameworks.yml"), temp.resolve("tree")))
                .orThrow();

        assertThat(read(RULES)).isEqualTo(rules);
        assertThat(read(TEST)).isEqualTo(test);
    }

    @Test
    @DisplayName("A mistake in it is told at its line, and nothing is written")
    void mistake() throws IOException {
        write(ALERT, Files.readString(temp.resolve(ALERT)).replace("avail_bytes", "availl_bytes"));

        GenerationResult result = packed();

        assertThat(result.diagnostics())
                .filteredOn(Diagnostic::isError)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(String.valueOf(problem.location())).contains("alerts/DiskFull.yaml:1:");
                    assertThat(problem.message()).contains("node_filesystem_availl_bytes");
                });
        assertThat(temp.resolve("tree")).doesNotExist();
    }

    @Test
    @Tag("tools")
    @DisplayName("Its generated test fires in promtool, and fails when the rule is blunted")
    void fires() throws IOException {
        packed().orThrow();
        RealTool promtool = RealTool.require("promtool").in(temp.resolve("tree"));
        promtool.run("check", "rules", RULES).expectExit(0);
        promtool.run("test", "rules", TEST).expectExit(0);

        String rules = read(RULES);
        int alert = rules.indexOf("DiskFull");
        String blunt = rules.substring(0, alert) + rules.substring(alert).replaceFirst("> 90", "> 91");
        assertThat(blunt).isNotEqualTo(rules);
        write("tree/" + RULES, blunt);
        promtool.run("test", "rules", TEST).expectExit(1);
    }

    @ParameterizedTest
    @Tag("tools")
    @DisplayName("One file is enough for a histogram, for an age and for a join: the test dies with its threshold")
    @CsvSource(
            delimiter = ';',
            value = {
                "histogram_quantile(0.9, sum by (le, environment, job)"
                        + " (rate(signalman_message_delivery_lag_seconds_bucket[${rateWindow}]))) > ${threshold}; 2; 2.2",
                "time() - node_boot_time_seconds < ${threshold}; 600; 540",
                "node_load5 * on (environment, instance) group_left (nodename) node_uname_info > ${threshold}; 12; 12.5"
            })
    void otherShapes(String expr, String threshold, String wrong) throws IOException {
        write(
                ALERT,
                "expr: '" + expr + "'\nthreshold: " + threshold
                        + "\nfor: 5m\nseverity: warning\nsummary: It is bad\ndescription: Now\n");
        assertThat(packed().diagnostics()).isEmpty();

        RealTool promtool = RealTool.require("promtool").in(temp.resolve("tree"));
        promtool.run("test", "rules", TEST).expectExit(0);
        String rules = read(RULES);
        int alert = rules.indexOf("DiskFull");
        String blunt = rules.substring(0, alert)
                + rules.substring(alert).replaceFirst("([<>]) " + threshold + "\\b", "$1 " + wrong);
        assertThat(blunt).isNotEqualTo(rules);
        write("tree/" + RULES, blunt);
        promtool.run("test", "rules", TEST).expectExit(1);
    }

    private GenerationResult packed() {
        return FrameworksGenerator.builder()
                .pack(temp.resolve("frameworks-pack"))
                .build()
                .generate(GenerationRequest.of(MODEL, temp.resolve("tree")));
    }

    private String read(String path) throws IOException {
        return Files.readString(temp.resolve("tree").resolve(path));
    }

    private void write(String path, String text) {
        new Readme("`" + path + "`\n\n```text\n" + text + "```").write(temp);
    }
}
