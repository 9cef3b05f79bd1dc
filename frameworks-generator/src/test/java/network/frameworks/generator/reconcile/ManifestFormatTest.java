package network.frameworks.generator.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.TreeMap;
import network.frameworks.testing.Draw;
import network.frameworks.testing.SeededTest;

class ManifestFormatTest {

    private final ManifestFormat format = new ManifestFormat();

    @SeededTest
    void whatIsWrittenIsReadAgain(Draw draw) throws OutputFolderException {
        TreeMap<String, String> hashes = new TreeMap<>();
        for (String path : draw.list(0, 6, () -> draw.text(1, 12))) {
            if (OutputPath.isValid(path)) {
                hashes.put(path, draw.text("0123456789abcdef", 64, 64));
            }
        }
        Manifest manifest = new Manifest(hashes);
        assertThat(format.read("manifest", format.write(manifest))).isEqualTo(manifest);
    }

    @FuzzTest(maxDuration = "60s")
    void anyTextIsAManifestOrRefused(byte[] input) throws OutputFolderException {
        Manifest manifest;
        try {
            manifest = format.read("manifest", new String(input, UTF_8));
        } catch (OutputFolderException refused) {
            assertThat(refused.problem()).isIn(OutputProblem.BAD_MANIFEST, OutputProblem.NEWER_MANIFEST);
            return;
        }
        assertThat(format.read("manifest", format.write(manifest))).isEqualTo(manifest);
        assertThat(manifest.hashes().keySet()).allMatch(OutputPath::isValid);
    }
}
