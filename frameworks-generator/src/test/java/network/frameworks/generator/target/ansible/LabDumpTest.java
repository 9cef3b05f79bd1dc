package network.frameworks.generator.target.ansible;

import java.nio.file.Files;
import java.nio.file.Path;
import network.frameworks.generator.SamplePlans;
import org.junit.jupiter.api.Test;

class LabDumpTest {
    @Test
    void dump() throws Exception {
        AnsibleTree.write(
                Path.of("/tmp/ans/lab/tree"),
                AnsibleTree.render(SamplePlans.ofText(Files.readString(Path.of("/tmp/ans/lab/model/frameworks.yml")))));
    }
}
