package network.frameworks.generator.target.prometheus;

import java.nio.file.Files;
import java.nio.file.Path;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.render.OutputFile;
import network.frameworks.generator.render.Renderer;
import org.junit.jupiter.api.Test;

class DumpTest {
    @Test
    void dump() throws Exception {
        var plan = SamplePlans.of(System.getProperty("dump.sample", "frameworks-network"));
        for (OutputFile file : new Renderer()
                .render(
                        plan.source(),
                        java.util.stream.Stream.concat(
                                        new PrometheusTarget().outputs(plan).stream(),
                                        new network.frameworks.generator.target.grafana.GrafanaTarget(
                                                        network.frameworks.model.catalog.Catalogs.bundled()
                                                                .dashboards()
                                                                .all())
                                                .outputs(plan).stream())
                                .toList())) {
            Path path = Path.of("/tmp/dump").resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.content());
        }
    }
}
