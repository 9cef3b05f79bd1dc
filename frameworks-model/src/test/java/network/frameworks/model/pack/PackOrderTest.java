package network.frameworks.model.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.Diagnostics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PackOrderTest {
    private static final String SHARED = "alerts/Shared.yaml";

    private final Diagnostics problems = new Diagnostics();

    private record Ordered(String name, SortedSet<String> over, SortedSet<String> files) implements Pack {
        @Override
        public String text(String path) {
            return name;
        }
    }

    private static Pack pack(String name, List<String> over, String... files) {
        return new Ordered(name, new TreeSet<>(over), new TreeSet<>(Arrays.asList(files)));
    }

    private List<String> order(Pack... packs) {
        return layers(packs).packs().stream().map(Pack::name).toList();
    }

    private PackLayers layers(Pack... packs) {
        return PackLayers.overBundled(List.of(packs), problems);
    }

    @Test
    @DisplayName("Packs lie as they say, also through others, and by name where nothing says more")
    void order() {
        Pack top = pack("a-top", List.of("middle"), SHARED);
        Pack middle = pack("middle", List.of("z-low", "frameworks"));
        Pack low = pack("z-low", List.of(), SHARED);
        Pack aside = pack("aside", List.of(), "alerts/Other.yaml");

        assertThat(order(top, middle, low, aside))
                .isEqualTo(order(aside, low, top, middle))
                .containsExactly("frameworks", "z-low", "middle", "a-top", "aside");
        assertThat(layers(top, middle, low).find(SHARED)).map(PackFile::text).hasValue("a-top");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    @DisplayName("A file of a pack below is found by the pack's name, and that of the next below where it has none")
    void below() {
        PackLayers layers = PackLayers.of(List.of(
                new MemoryPack("low", Map.of("a", "low", "b", "low")),
                new MemoryPack("middle", Map.of("a", "middle")),
                new MemoryPack("top", Map.of("a", "top", "b", "top"))));
        assertThat(layers.find("a", "low")).map(PackFile::text).hasValue("low");
        assertThat(layers.find("a", "middle")).map(PackFile::text).hasValue("middle");
        assertThat(layers.find("b", "middle")).map(PackFile::text).hasValue("low");
        assertThat(layers.find("b", "top")).map(PackFile::text).hasValue("top");
        assertThat(layers.find("b", "none")).isEmpty();
    }

    @Test
    @DisplayName("Two packs of users with one path and no order are a problem that names both and says what to write")
    void noOrder() {
        layers(pack("first", List.of(), SHARED), pack("second", List.of(), SHARED));
        assertThat(one().code()).isEqualTo("FW4207");
        assertThat(one().location()).hasToString("second:" + SHARED + ":1:1");
        assertThat(one().message()).contains("'first'", "'second'", SHARED);
        assertThat(one().hint()).contains("over: [first] in second:pack.yml");
    }

    @Test
    @DisplayName("Replacing a bundled file needs no order")
    void overTheBundledPack() {
        String bundled = "dashboards/frameworks-overview.yaml";
        assertThat(layers(pack("first", List.of(), bundled)).find(bundled))
                .map(PackFile::text)
                .hasValue("first");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    @DisplayName(
            "A path that differs from a bundled one in capital letters only is a problem: it would replace nothing")
    void sameButForCase() {
        layers(pack("first", List.of(), "dashboards/Frameworks-Overview.yaml"));
        assertThat(one().code()).isEqualTo("FW4209");
        assertThat(one().hint()).endsWith("dashboards/frameworks-overview.yaml");
    }

    @Test
    @DisplayName("An unknown pack is a problem with a guess")
    void unknown() {
        layers(pack("first", List.of("secnd")), pack("second", List.of()));
        assertThat(one().code()).isEqualTo("FW4205");
        assertThat(one().hint()).isEqualTo("did you mean 'second'?");
    }

    @Test
    @DisplayName("Packs in a circle are one problem that names them in order")
    void circle() {
        order(pack("first", List.of("second")), pack("second", List.of("third")), pack("third", List.of("first")));
        assertThat(one().code()).isEqualTo("FW4206");
        assertThat(one().message()).endsWith("first, second, third, first");
    }

    @Test
    @DisplayName("Two packs of one name are a problem")
    void sameName() {
        layers(pack("first", List.of()), pack("first", List.of(), SHARED));
        assertThat(one().code()).isEqualTo("FW4204");
    }

    @Test
    @DisplayName("A pack that a program makes keeps the same rules")
    void madeByAProgram() {
        layers(pack("Not A Name", List.of(), "templates/../x.ftl", "template/x.ftl"));
        assertThat(problems.sorted())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("FW4204", "FW4208", "FW4210");
    }

    private Diagnostic one() {
        assertThat(problems.sorted()).hasSize(1);
        return problems.sorted().get(0);
    }
}
