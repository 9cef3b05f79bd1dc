package network.frameworks.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticPrinter;
import network.frameworks.testing.Draw;
import network.frameworks.testing.SeededTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whatever a file holds, the reader answers with a model or with problems that have a place. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RobustnessTest {
    private static final String SCRAPS = "{}[]:,-?*&!|>'\"#%@` \n\t0aZ~<\u00e9\uD83D\uDE80";

    private final ModelReader reader = new ModelReader();

    @SeededTest(cases = 400)
    void damagedModelsAreToldNeverThrown(Draw draw) throws IOException {
        String everything = Files.readString(MistakesTest.TestFiles.directory("everything.yml"));
        String text = draw.made(() -> damaged(everything, draw.random()));

        ReadResult result = reader.read("damaged.yml", text);

        boolean errors = result.diagnostics().stream().anyMatch(Diagnostic::isError);
        assertThat(result.ok()).isEqualTo(!errors);
        assertThat(result.diagnostics())
                .allSatisfy(problem -> assertThat(problem.location()).isNotNull());
        assertThat(new DiagnosticPrinter().print(result.diagnostics())).isNotNull();
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int damage = random.nextInt(4); damage >= 0; damage--) {
            damage(damaged, random);
        }
        return damaged.toString();
    }

    private static void damage(StringBuilder text, Random random) {
        int place = random.nextInt(text.length());
        int end = Math.min(text.length(), place + 1 + random.nextInt(30));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(place, end);
            case 1 -> text.insert(place, SCRAPS.charAt(random.nextInt(SCRAPS.length())));
            case 2 -> text.insert(random.nextInt(text.length()), text.substring(place, end));
            default -> text.setCharAt(place, SCRAPS.charAt(random.nextInt(SCRAPS.length())));
        }
    }

    @Test
    void tenThousandNodesInFiveHundredClustersAreReadInAFewSeconds() {
        String clusters = IntStream.range(0, 500)
                .mapToObj(number ->
                        "      c%03d: {type: edge, location: fsn1, serverType: cx23, nodes: 20, labels: {n: x}}\n"
                                .formatted(number))
                .collect(Collectors.joining());
        String overrides = IntStream.range(0, 500)
                .mapToObj("{cluster: c%03d, threshold: 90}"::formatted)
                .collect(Collectors.joining(", "));
        String text = """
                apiVersion: frameworks/v1
                name: large
                domain: example.org
                roles: {media: {services: [nginx]}}
                alerts: {HighCpuUsage: {overrides: [%s]}}
                environments:
                  prod:
                    clusters:
                %s""".formatted(overrides, clusters);
        Instant start = Instant.now();

        ReadResult result = reader.read("large.yml", text);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void manyProblemsOfOneFileAreAllTold() {
        String clusters = IntStream.range(0, 200)
                .mapToObj("      c%03d: {type: edge, location: fsn9, serverType: cx22}\n"::formatted)
                .collect(Collectors.joining());
        List<Diagnostic> problems = reader.read("many.yml", """
                        apiVersion: frameworks/v1
                        name: many
                        domain: example.org
                        roles: {media: {services: [nginx]}}
                        environments:
                          prod:
                            clusters:
                        """ + clusters).diagnostics();
        assertThat(problems).hasSize(400);
        assertThat(problems).extracting(problem -> problem.location()).isSorted();
    }
}
