package network.frameworks.generator.internal.resolve.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import network.frameworks.generator.FrameworksGenerator;
import network.frameworks.generator.ModelSource;
import network.frameworks.generator.RenderResult;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.SourceLocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packs bring dashboards and metrics in the words of a model; their mistakes are told in their files. */
class PackDashboardsTest {

    private static final String MODEL = """
        apiVersion: frameworks/v1
        name: demo
        domain: example.org
        roles:
          media: {services: [mistserver, helmsman, recorder]}
        external:
          foghorn: {host: foghorn.eu.example.net}
        services:
          recorder: {ports: {http: 19100}, metrics: {}}
        environments:
          prod:
            clusters:
              edge: {type: edge, location: fsn1, serverType: cx23}
        """;
    private static final String RELAY = """
        title: Relay
        description: What the relays do.
        sections:
          - name: queues
            title: Queues
            panels:
              - name: length
                title: Length
                description: How long.
                unit: short
                queries:
                  - {expr: sum by (queue) (recorder_queue_length), legend: "{{queue}}"}
        """;

    @TempDir
    Path temp;

    @BeforeEach
    void pack() throws IOException {
        write("pack.yml", "name: acme\n");
        write("metrics/recorder.yaml", "series:\n  recorder_queue_length: {type: gauge, labels: [queue]}\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = temp.resolve("pack").resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
    }

    private RenderResult render(String more) throws IOException {
        Path model = Files.writeString(temp.resolve("frameworks.yml"), MODEL + more);
        return FrameworksGenerator.builder()
                .pack(temp.resolve("pack"), "pack")
                .build()
                .render(ModelSource.file(model));
    }

    private String dashboard(String more, String uid) throws IOException {
        RenderResult result = render(more);
        assertThat(result.diagnostics()).isEmpty();
        return result.files().stream()
                .filter(file -> file.path().equals("grafana/dashboards/" + uid + ".json"))
                .map(OutputFile::content)
                .findFirst()
                .orElse("");
    }

    @Test
    @DisplayName("A dashboard of a pack is there, and a model changes it like a bundled one")
    void added() throws IOException {
        write("dashboards/relay.yaml", RELAY);

        assertThat(dashboard("", "relay"))
                .contains("\"title\": \"Relay\"", "sum by (queue) (recorder_queue_length{environment=~");
        assertThat(dashboard("dashboards: {relay: {title: Ours}}\n", "relay"))
                .contains("\"title\": \"Ours\"", "\"title\": \"Length\"");
        assertThat(dashboard("dashboards: {relay: {enabled: false}}\n", "relay"))
                .isEmpty();
    }

    @Test
    @DisplayName("A dashboard of a bundled name replaces the bundled one")
    void replaced() throws IOException {
        write("dashboards/frameworks-overview.yaml", RELAY);

        assertThat(dashboard("", "frameworks-overview"))
                .contains("\"title\": \"Length\"")
                .doesNotContain("Targets up");
    }

    @Test
    @DisplayName("A dashboard that a pack brings switched off is there when a model names it")
    void onDemand() throws IOException {
        write("dashboards/relay.yaml", "enabled: false\n" + RELAY);

        assertThat(dashboard("", "relay")).isEmpty();
        assertThat(dashboard("dashboards: {relay: {}}\n", "relay")).contains("\"title\": \"Length\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        unit: short     | unit: shrt        | FW3621 | shrt          | Grafana knows no unit 'shrt'
        name: length    | name: Length      | FW3301 | Length        | the panel name 'Length' is not made of \
        lower-case letters, digits and hyphens
        title: Length   | tilte: Length     | FW2001 | tilte         | the key 'tilte' is not known here
        queue_length)   | queue_lengths)    | FW4011 | sum by        | nobody describes the metric \
        'recorder_queue_lengths'
        {{queue}}       | {{stream}}        | FW4012 | "{{stream}}"  | the legend names the label 'stream', \
        which the query drops
        """)
    @DisplayName("A mistake in a dashboard of a pack is told once, at its place in the pack")
    void mistakes(String right, String wrong, String code, String pointed, String message) throws IOException {
        String text = RELAY.replace(right, wrong);
        assertThat(text).isNotEqualTo(RELAY);
        write("dashboards/relay.yaml", text);

        assertThat(render("").diagnostics())
                .singleElement()
                .satisfies(problem -> told(problem, code, message, pointed));
        assertThat(render("dashboards: {relay: {title: Ours}}\n").diagnostics())
                .singleElement()
                .satisfies(problem -> told(problem, code, message, pointed));
    }

    private void told(Diagnostic problem, String code, String message, String pointed) throws IOException {
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message()).isEqualTo(message);
        SourceLocation place = Objects.requireNonNull(problem.location());
        assertThat(place.file()).isEqualTo("pack/dashboards/relay.yaml");
        assertThat(Files.readAllLines(temp.resolve(place.file()))
                        .get(place.line() - 1)
                        .substring(place.column() - 1))
                .startsWith(pointed);
    }

    @Test
    @DisplayName("What a model says over a pack is told in the model")
    void mistakeOfTheModel() throws IOException {
        write("dashboards/relay.yaml", RELAY);

        assertThat(render("dashboards: {relay: {sections: [{name: queues, panels: [{name: length, unit: shrt}]}]}}\n")
                        .diagnostics())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("FW3621");
                    assertThat(Objects.requireNonNull(problem.location()).file())
                            .endsWith("frameworks.yml");
                });
    }
}
