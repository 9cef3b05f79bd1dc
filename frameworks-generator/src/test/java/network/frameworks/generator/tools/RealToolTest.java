package network.frameworks.generator.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealToolTest {

    private final RealTool java = RealTool.at(Path.of(System.getProperty("java.home"), "bin", "java"));

    @Test
    void returnsExitCodeAndBothStreams() {
        RealTool.Result version = java.run("-version");
        assertThat(version.exitCode()).isZero();
        assertThat(version.stderr()).contains("version");

        RealTool.Result failed = java.run("-no-such-option");
        assertThat(failed.exitCode()).isNotZero();
        assertThat(failed.toString()).contains("-no-such-option");
    }

    @Test
    void runsInTheGivenFolderWithTheGivenEnvironment(@TempDir Path folder) {
        RealTool.Result settings = java.in(folder)
                .withEnvironment(Map.of("JAVA_TOOL_OPTIONS", "-Dfrom.environment=yes"))
                .run("-XshowSettings:properties", "-version");
        assertThat(settings.stderr()).contains("from.environment = yes").contains("user.dir = " + folder);
    }

    @Test
    void aToolThatIsNotThereIsNotFound() {
        assertThat(RealTool.find("no-such-tool-anywhere")).isEmpty();
    }
}
