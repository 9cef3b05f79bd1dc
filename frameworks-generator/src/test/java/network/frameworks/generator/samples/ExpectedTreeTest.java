package network.frameworks.generator.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.golden.GoldenTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Run with {@code -Dframeworks.golden.update=true} to take over what was generated. */
class ExpectedTreeTest {

    static List<Path> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSampleGivesItsCommittedTree(Path sample) {
        List<OutputFile> files = Samples.render(sample.resolve("frameworks.yml"));
        assertThat(files).isNotEmpty();
        GoldenTree.assertMatches(sample.resolve("expected"), files);
    }
}
