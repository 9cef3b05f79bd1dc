package network.frameworks.model.internal.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import network.frameworks.model.Acme;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.internal.provider.hetzner.Hetzner;
import network.frameworks.model.internal.provider.hetzner.ServerType;
import network.frameworks.model.pack.MemoryPack;
import network.frameworks.model.pack.PackLayers;
import network.frameworks.model.read.ModelSchema;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProvidersTest {
    private final Diagnostics problems = new Diagnostics();
    private final Providers bundled = Providers.of(PackLayers.bundled(), problems);

    @Test
    void serverTypesStandInLocationsThatExistAndSuccessorsCanBeOrdered() {
        Hetzner hetzner = bundled.hetzner();
        assertThat(problems.isEmpty()).isTrue();
        assertThat(hetzner.locationNames()).containsExactly("ash", "fsn1", "hel1", "hil", "nbg1", "sin");
        assertThat(hetzner.serverTypes()).hasSizeGreaterThan(40);
        for (ServerType type : hetzner.serverTypes().values()) {
            assertThat(hetzner.locationNames()).containsAll(type.locations());
            if (type.successor() != null) {
                assertThat(hetzner.orderableTypeNames()).contains(type.successor());
            }
        }
        assertThat(hetzner.insteadOf(hetzner.serverType("cx43").orElseThrow(), "ash"))
                .map(ServerType::name)
                .contains("cpx41");
        assertThat(hetzner.locationNames("eu-central")).containsExactly("fsn1", "hel1", "nbg1");
    }

    @Test
    void everyDirectoryOfAModelHasAnAddress() {
        for (Acme.Directory directory : Acme.Directory.values()) {
            assertThat(bundled.acme().directories())
                    .containsKey(directory.name().toLowerCase(Locale.ROOT));
        }
    }

    /** A pin takes the version that the schema is of. */
    @Test
    void theVersionThatWasCheckedIsOneThatMayBeTaken() {
        assertThat(bundled.all()).containsOnlyKeys("acme", "cloudflare", "hcloud");
        bundled.all().values().forEach(provider -> {
            String pinned = provider.terraform().version().replace("~> ", "");
            String series = pinned.substring(0, pinned.lastIndexOf('.') + 1);
            assertThat(provider.terraform().checked()).startsWith(series);
        });
    }

    /** The build makes the real provider by a module of Go, which has to name its version itself. */
    @Test
    void theBuildMakesTheVersionThatTheSchemaIsOf() throws Exception {
        Path module = Path.of("..", ".ci", "hcloud-provider", "go.mod");
        assertThat(Files.readString(module))
                .contains("github.com/hetznercloud/terraform-provider-hcloud v"
                        + bundled.all().get("hcloud").terraform().checked() + " ");
    }

    /** An editor shows what the schema of models says before any rule can. */
    @Test
    void theSchemaOfModelsTellsTheTimesToLive() {
        JsonNode ttl = JsonMapper.shared().readTree(ModelSchema.text()).at("/$defs/dns/properties/ttl");
        assertThat(ttl.path("minimum").asInt())
                .isEqualTo(bundled.cloudflare().ttl().automatic());
        assertThat(ttl.path("description").asString())
                .contains(bundled.cloudflare().ttl().shortest() + " to "
                        + bundled.cloudflare().ttl().longest());
    }

    @Test
    void aPackAddsAProviderAndReplacesFacts() {
        Providers providers = Providers.of(
                over(Map.of(
                        "providers/bunny/provider.yaml",
                        "terraform: {name: bunnynet, source: BunnyWay/bunnynet, version: ~> 0.7, checked: 0.7.1}",
                        "providers/acme/facts.yaml",
                        "directories: {production: 'https://a.example', staging: 'https://b.example'}\n"
                                + "namesPerCertificate: 25\n")),
                problems);
        assertThat(problems.isEmpty()).isTrue();
        assertThat(providers.all().get("bunnynet").terraform().source()).isEqualTo("BunnyWay/bunnynet");
        assertThat(providers.acme().namesPerCertificate()).isEqualTo(25);
        assertThat(providers.hetzner()).isEqualTo(bundled.hetzner());
    }

    @Test
    void aMistakeInAPackIsToldAtItsPlace() {
        Providers providers = Providers.of(
                over(Map.of("providers/acme/facts.yaml", "directories: {}\nnamesPerCertificate: many\n")), problems);
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("FW2003");
            assertThat(problem.location()).hasToString("mine:providers/acme/facts.yaml:2:22");
        });
        assertThat(providers.acme()).isEqualTo(bundled.acme());
    }

    private static PackLayers over(Map<String, String> files) {
        return PackLayers.of(List.of(PackLayers.bundled().packs().get(0), new MemoryPack("mine", files)));
    }
}
