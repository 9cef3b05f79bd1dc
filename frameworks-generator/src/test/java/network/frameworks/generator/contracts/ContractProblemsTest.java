package network.frameworks.generator.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import network.frameworks.generator.FrameworksGenerator;
import network.frameworks.generator.ModelSource;
import network.frameworks.generator.RenderResult;
import network.frameworks.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A platform whose programs would end, or work wrongly, is refused at the line of the model that makes it so. */
class ContractProblemsTest {

    private static final String RELAY = """
        apiVersion: frameworks/v1
        name: demo
        domain: example.org
        roles:
          control:
            services: [nginx, relay]
        services:
          relay:
            ports: {http: 9300}
            settings:
              RELAY_KEY: {need: start}
              RELAY_MODE: {need: production, or: [RELAY_PROFILE]}
              RELAY_PROFILE: {need: optional}
              RELAY_UPSTREAM: {need: start, form: address, with: RELAY_PROFILE}
              RELAY_ID: {scope: replica, value: "${node}"}
              RELAY_SOURCE: {scope: environment, value: "${environment}"}
            #more
        environments:
          prod:
            clusters:
              central: {type: central, location: fsn1, serverType: cx23, nodes: 2}
        """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("A setting of a service of one's own that has no value is told at the line of the role")
    void missing() throws IOException {
        assertThat(problems(RELAY))
                .containsExactly(
                        "m.yml:6:23 FW4005 'relay' ends at its start without RELAY_KEY | give it a value: services:"
                                + " {relay: {environment: {RELAY_KEY: ...}}}",
                        "m.yml:6:23 FW4005 'relay' ends at its start without RELAY_MODE or RELAY_PROFILE in an"
                                + " environment in production | give it a value: services: {relay: {environment:"
                                + " {RELAY_MODE: ...}}}");
    }

    @Test
    @DisplayName("What is needed in production only, or only beside another, is not asked for elsewhere")
    void conditions() throws IOException {
        String elsewhere = RELAY.replace("#more", "environment: {RELAY_KEY: k}").replace("  prod:", "  trial:");
        assertThat(problems(elsewhere)).isEmpty();
        assertThat(problems(RELAY.replace("#more", "environment: {RELAY_KEY: k, RELAY_PROFILE: fast}")))
                .singleElement()
                .asString()
                .contains("FW4005", "RELAY_UPSTREAM");
        assertThat(problems(RELAY.replace(
                        "#more",
                        "environment: {RELAY_KEY: k, RELAY_PROFILE: fast, RELAY_UPSTREAM: 'up.example.net:7'}")))
                .isEmpty();
    }

    @Test
    @DisplayName("A value that its program cannot read is told at the value")
    void forms() throws IOException {
        String text = RELAY.replace(
                "#more", "environment: {RELAY_KEY: k, RELAY_PROFILE: fast, RELAY_UPSTREAM: 'up.example.net'}");
        assertThat(problems(text))
                .containsExactly(
                        "m.yml:17:70 FW4006 RELAY_UPSTREAM of 'relay' is 'up.example.net' | expected a host and a"
                                + " port, like db.internal:5432");
    }

    @Test
    @DisplayName("One value for all where each must have its own is told, and the other way round")
    void scopes() throws IOException {
        String same = RELAY.replace(
                "#more", "environment: {RELAY_KEY: k, RELAY_MODE: m, RELAY_ID: \"relay\", RELAY_SOURCE: \"${node}\"}");
        assertThat(problems(same))
                .containsExactly(
                        "m.yml:17:58 FW4007 RELAY_ID is 'relay' for 'relay' on central-1 and for 'relay' on central-2"
                                + " | each must have its own: let its value contain ${node}",
                        "m.yml:17:81 FW4007 RELAY_SOURCE is 'central-1' for 'relay' on central-1, but 'central-2' for"
                                + " 'relay' on central-2 | one value must hold for the whole environment");
    }

    @Test
    @DisplayName("Usage that would be billed once per replica is refused for a bundled program too")
    void metering() throws IOException {
        String text = Files.readString(Path.of("..", "samples", "frameworks-network", "frameworks.yml"));
        assertThat(problems(
                        text + "services: {periscope-metering: {environment: {METERING_SOURCE_ID: \"${node}\"}}}\n"))
                .singleElement()
                .asString()
                .contains("FW4007", "METERING_SOURCE_ID is 'regional-eu-1'", "'regional-eu-2'");
    }

    @Test
    @DisplayName("An optional secret of a bundled program is given once the model names it, and never in the clear")
    void optionalSecrets() throws IOException {
        String text = Files.readString(Path.of("..", "samples", "frameworks-network", "frameworks.yml"));
        assertThat(problems(text + "services: {purser: {environment: {STRIPE_SECRET_KEY: sk_live}}}\n"))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).contains("FW3701"));
        assertThat(problems(text + "services: {purser: {secrets: [STRIPE_SECRET_KEY]}}\n"))
                .isEmpty();
    }

    @Test
    @DisplayName("Services that wait for each other are told, with the way out")
    void circle() throws IOException {
        String text = RELAY.replace("[nginx, relay]", "[nginx, relay, cache]")
                .replace(
                        "#more",
                        "environment: {RELAY_KEY: k, RELAY_MODE: m}\n    peers: {cache: {need: start}}\n  cache:\n"
                                + "    peers: {relay: {need: start}}");
        assertThat(problems(text))
                .containsExactly(
                        "m.yml:6:30 FW4008 'relay' must be up before 'cache', and 'cache' before 'relay' | let one of"
                                + " them wait instead of end: services: {relay: {peers: {cache: {need: soft}}}}");
        assertThat(problems(text.replace("peers: {cache: {need: start}}", "peers: {cache: {}}")))
                .isEmpty();
    }

    @Test
    @DisplayName("A service that is set up before what it needs is told")
    void tooLate() throws IOException {
        String text = RELAY.replace("[nginx, relay]", "[nginx, relay, cache]")
                .replace(
                        "#more",
                        "environment: {RELAY_KEY: k, RELAY_MODE: m}\n  cache:\n    kind: substrate\n"
                                + "    install: {package: memcached}\n    peers: {relay: {need: start}}");
        assertThat(problems(text))
                .containsExactly(
                        "m.yml:6:30 FW4009 'cache' ends at its start when 'relay' is not up, which is set up later |"
                                + " give one of them another installer, or let 'cache' wait: peers: {relay: {need:"
                                + " soft}}");
    }

    private static final String STORES = """
        apiVersion: frameworks/v1
        name: demo
        domain: example.org
        roles:
          data: {services: [kafka, postgres]}
        services:
          kafka: {placement: every-node}
          #more
        environments:
          prod:
            clusters:
              eu: {type: regional, location: fsn1, serverType: cx23, nodes: NODES}
              #cluster
        """;

    @Test
    @DisplayName("Two that decide by majority are told, and so are four; one, three and five are not")
    void quorums() throws IOException {
        assertThat(problems(STORES.replace("NODES", "2")))
                .containsExactly(
                        "m.yml:5:21 FW4020 'kafka' has 2 instances in eu-central, which decide by majority | both must"
                                + " be up for either to work, so two are worse than one; let it run on 1, 3 or 5 nodes");
        assertThat(problems(STORES.replace("NODES", "4")))
                .singleElement()
                .asString()
                .contains("FW4020");
        for (String good : List.of("1", "3", "5")) {
            assertThat(problems(STORES.replace("NODES", good))).isEmpty();
        }
        assertThat(problems(STORES.replace("NODES", "1")
                        .replace("#cluster", "us: {type: regional, location: ash, serverType: cpx21}")))
                .isEmpty();
        assertThat(problems(STORES.replace("NODES", "1")
                        .replace("#cluster", "fi: {type: regional, location: hel1, serverType: cx23}")))
                .singleElement()
                .asString()
                .contains("FW4020", "2 instances in eu-central");
    }

    @Test
    @DisplayName("Two of what there is once are told: two databases, one here and one elsewhere, one per region")
    void globals() throws IOException {
        String three = STORES.replace("NODES", "3");
        assertThat(problems(three.replace("#more", "postgres: {placement: every-node}")))
                .containsExactly(
                        "m.yml:5:28 FW4021 an environment has one 'postgres', and here it runs on eu-1 and on eu-3 |"
                                + " each would have data of its own, and a client reaches either: let one node run it");
        assertThat(problems(three.replace("#more", "#\nexternal: {postgres: {host: db.example.net}}")))
                .containsExactly("m.yml:9:12 FW4021 an environment has one 'postgres', and here it runs on eu-1 and on"
                        + " db.example.net | remove it here, or from the role 'data'");
        String everywhere = Files.readString(Path.of("..", "samples", "frameworks-network", "frameworks.yml"))
                .replace(
                        "edge-us-east: {type",
                        "central-us: {type: central, location: ash, serverType: cpx31}\n      edge-us-east: {type");
        assertThat(problems(everywhere))
                .hasSizeGreaterThan(3)
                .allSatisfy(problem ->
                        assertThat(problem).contains("FW4021", "in eu-central and on central-us-1 in us-east"))
                .anySatisfy(problem -> assertThat(problem).contains("'quartermaster'"))
                .noneSatisfy(problem -> assertThat(problem).contains("'bridge'"));
    }

    private List<String> problems(String text) throws IOException {
        Path file = folder.resolve("m.yml");
        Files.writeString(file, text);
        RenderResult result = new FrameworksGenerator().render(new ModelSource.InFile(file, "m.yml"));
        return result.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(problem ->
                        problem.location() + " " + problem.code() + " " + problem.message() + " | " + problem.hint())
                .toList();
    }
}
