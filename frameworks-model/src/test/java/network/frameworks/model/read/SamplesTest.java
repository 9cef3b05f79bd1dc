package network.frameworks.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import network.frameworks.model.Alert;
import network.frameworks.model.Certificate;
import network.frameworks.model.Cluster;
import network.frameworks.model.Environment;
import network.frameworks.model.FrameworksModel;
import org.junit.jupiter.api.Test;

class SamplesTest {
    static final Path SAMPLES = Path.of("..", "samples");

    private final ModelReader reader = new ModelReader();

    private FrameworksModel read(String sample) {
        ReadResult result = reader.read(SAMPLES.resolve(sample).resolve("frameworks.yml"));
        assertThat(result.diagnostics()).isEmpty();
        return result.orThrow();
    }

    @Test
    void theReferenceEnvironment() {
        FrameworksModel model = read("frameworks-network");

        Environment prod = model.environments().get(0);
        assertThat(prod.name()).isEqualTo("prod");
        assertThat(prod.clusters()).extracting(Cluster::name).containsExactly("central", "edge-us-east", "regional-eu");
        assertThat(prod.clusters()).extracting(Cluster::nodes).containsExactly(3, 1, 2);
        assertThat(prod.clusters()).extracting(Cluster::scalable).containsExactly(true, false, false);
        assertThat(prod.alerts()).extracting(Alert::name).hasSize(6);
        assertThat(prod.dashboards()).hasSize(2);
        assertThat(prod.certificates())
                .extracting(Certificate::names)
                .containsExactly(List.of("frameworks.network", "*.frameworks.network"));
        Environment staging = model.environments().get(1);
        assertThat(staging.domain()).isEqualTo("staging.frameworks.network");
        assertThat(staging.dns().zone()).isEqualTo("frameworks.network");
        assertThat(staging.certificates().get(0).names()).contains("*.staging.frameworks.network");
    }

    @Test
    void theMinimalModelIsShort() throws IOException {
        assertThat(read("minimal").environments()).hasSize(1);
        assertThat(Files.readAllLines(SAMPLES.resolve("minimal").resolve("frameworks.yml")))
                .hasSizeLessThan(40);
    }
}
