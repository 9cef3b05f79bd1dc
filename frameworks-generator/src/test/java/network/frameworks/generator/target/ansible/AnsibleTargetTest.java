package network.frameworks.generator.target.ansible;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import network.frameworks.generator.SamplePlans;
import org.junit.jupiter.api.Test;

class AnsibleTargetTest {

    @Test
    void dump() throws Exception {
        AnsibleTree.write(Path.of("/tmp/ans/tree"), AnsibleTree.render(SamplePlans.of("frameworks-network")));
        assertThat(1).isEqualTo(1);
    }
}
