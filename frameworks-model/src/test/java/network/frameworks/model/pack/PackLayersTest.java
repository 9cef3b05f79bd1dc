package network.frameworks.model.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackLayersTest {
    private final Pack lower = new MemoryPack("lower", Map.of("alerts/A.yaml", "lower", "alerts/B.yaml", "lower"));
    private final Pack upper = new MemoryPack("upper", Map.of("alerts/B.yaml", "upper", "alertsx/C.yaml", "upper"));
    private final PackLayers layers = PackLayers.of(List.of(lower, upper));

    @Test
    void theTopmostFileCounts() {
        assertThat(layers.folder("alerts"))
                .containsExactly(new PackFile(lower, "alerts/A.yaml"), new PackFile(upper, "alerts/B.yaml"));
        assertThat(layers.find("alerts/B.yaml")).map(PackFile::text).hasValue("upper");
        assertThat(layers.find("alerts/D.yaml")).isEmpty();
    }

    @Test
    void whatIsReplacedIsStillThere() {
        assertThat(layers.versions("alerts/B.yaml")).extracting(PackFile::text).containsExactly("upper", "lower");
    }

    @Test
    void theBundledPackIsFound() {
        assertThat(PackLayers.bundled().find("pack.yml"))
                .map(PackFile::text)
                .hasValueSatisfying(text -> assertThat(text).contains("name: frameworks"));
    }
}
