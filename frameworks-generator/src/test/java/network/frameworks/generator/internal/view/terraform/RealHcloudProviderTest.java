package network.frameworks.generator.internal.view.terraform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import network.frameworks.generator.tools.RealTool;
import network.frameworks.generator.tools.terraform.StandInProviders;
import network.frameworks.model.pack.PackLayers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tree against the real Hetzner provider, whose binary no registry of Java packages has. A build that made one names
 * its folder, laid out as a filesystem mirror, by {@code -Dframeworks.tools.hcloud.mirror=…}.
 */
@Tag("tools")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealHcloudProviderTest {

    private static final String MIRROR = "frameworks.tools.hcloud.mirror";

    private Path mirror;

    @BeforeAll
    void findMirror() {
        String folder = System.getProperty(MIRROR, "");
        assumeTrue(
                !folder.isEmpty() && Files.isDirectory(Path.of(folder)),
                "-D" + MIRROR + " names no folder with the real hcloud provider");
        mirror = Path.of(folder).toAbsolutePath();
    }

    @Test
    void acceptsEveryModuleAndEnvironment(@TempDir Path folder) throws IOException {
        try (StandInProviders others = StandInProviders.start(List.of("acme", "cloudflare"))) {
            TerraformTree tree = tree(folder, others, Map.of());
            for (String module : tree.modules()) {
                RealTool there = tree.at(module);
                there.run("init", "-backend=false", "-input=false").expectExit(0);
                assertThat(there.run("validate").expectExit(0).stdout()).doesNotContain("Warning");
            }
        }
    }

    @Test
    void hasTheSchemasThatAreBundled(@TempDir Path folder) throws IOException {
        try (StandInProviders others = StandInProviders.start(List.of("acme", "cloudflare"))) {
            RealTool prod = tree(folder, others, Map.of()).environment("prod");
            String json = prod.run("providers", "schema", "-json").expectExit(0).stdout();
            JsonNode bundled = JsonMapper.shared()
                    .readTree(PackLayers.bundled()
                            .find("providers/hetzner/schema.json")
                            .orElseThrow()
                            .text());
            String source = bundled.path("source").asString();
            JsonNode real = JsonMapper.shared().readTree(json).path("provider_schemas").properties().stream()
                    .filter(entry -> entry.getKey().endsWith("/" + source))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
            assertThat(facts(bundled.path("provider").path("block")))
                    .isNotEmpty()
                    .isEqualTo(facts(real.path("provider").path("block")));
            for (String kind : List.of("resource_schemas", "data_source_schemas")) {
                bundled.path(kind)
                        .properties()
                        .forEach(entry -> assertThat(facts(entry.getValue().path("block")))
                                .as(entry.getKey())
                                .isNotEmpty()
                                .isEqualTo(facts(
                                        real.path(kind).path(entry.getKey()).path("block"))));
            }
        }
    }

    /** What a block holds, one line each, without descriptions. */
    private static List<String> facts(JsonNode block) {
        List<String> facts = new ArrayList<>();
        block.path("attributes").properties().forEach(entry -> {
            JsonNode attribute = entry.getValue();
            String flags = Stream.of("required", "optional", "computed", "sensitive", "deprecated")
                    .filter(flag -> attribute.path(flag).asBoolean(false))
                    .collect(Collectors.joining(" "));
            JsonNode nested = attribute.path("nested_type");
            facts.add(entry.getKey() + " " + attribute.path("type") + " " + nested.path("nesting_mode") + " "
                    + facts(nested) + " " + flags);
        });
        block.path("block_types").properties().forEach(entry -> {
            JsonNode nested = entry.getValue();
            facts.add(entry.getKey() + " " + nested.path("nesting_mode") + " "
                    + nested.path("min_items").asInt(0) + " "
                    + nested.path("max_items").asInt(0) + " " + facts(nested.path("block")));
        });
        Collections.sort(facts);
        return facts;
    }

    @Test
    void plansTheServersOfTheModel(@TempDir Path folder) throws IOException {
        HttpServer api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        api.createContext("/v1/ssh_keys", exchange -> {
            String name = exchange.getRequestURI().getQuery().replaceAll(".*name=([^&]*).*", "$1");
            byte[] answer = ("{\"ssh_keys\":[{\"id\":1,\"name\":\"" + name
                            + "\",\"fingerprint\":\"aa:bb\",\"public_key\":\"ssh-ed25519 AAAA\",\"labels\":{},"
                            + "\"created\":\"2026-01-01T00:00:00+00:00\"}]}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        api.start();
        try (StandInProviders others = StandInProviders.start(List.of("acme", "cloudflare"))) {
            String endpoint = "http://127.0.0.1:" + api.getAddress().getPort() + "/v1";
            TerraformTree tree =
                    tree(folder, others, Map.of("HCLOUD_ENDPOINT", endpoint, "HCLOUD_TOKEN", "x".repeat(64)));
            RealTool prod = tree.environment("prod");
            String plan = prod.run("plan", "-input=false", "-var-file=prod.tfvars")
                    .expectExit(0)
                    .stdout();
            assertThat(plan)
                    .contains("module.cluster[\"central\"].hcloud_server.node[\"central-3\"] will be created")
                    .contains("to add, 0 to change, 0 to destroy");
        } finally {
            api.stop(0);
        }
    }

    private TerraformTree tree(Path folder, StandInProviders others, Map<String, String> environment)
            throws IOException {
        Path settings = Files.writeString(folder.resolve("terraform.rc"), """
                provider_installation {
                  filesystem_mirror {
                    path = "%s"
                  }
                }
                """.formatted(mirror));
        RealTool terraform = others.terraform()
                .withEnvironment(Map.of("TF_CLI_CONFIG_FILE", settings.toString()))
                .withEnvironment(environment);
        return new TerraformTree(
                folder.resolve("tree"), terraform, TerraformFilesTest.render(TerraformPlans.reference()));
    }
}
