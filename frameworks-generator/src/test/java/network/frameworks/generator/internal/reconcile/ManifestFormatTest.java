package network.frameworks.generator.internal.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import network.frameworks.testing.Draw;
import network.frameworks.testing.SeededTest;

class ManifestFormatTest {

    private final ManifestFormat format = new ManifestFormat();

    @SeededTest
    void whatIsWrittenIsReadAgain(Draw draw) throws Exception {
        Manifest manifest = Manifest.EMPTY;
        for (String path : draw.list(0, 6, () -> draw.text(1, 12))) {
            if (OutputPath.isValid(path)) {
                manifest = manifest.and(Trees.manifest(path, draw.text("0123456789abcdef", 64, 64)));
                manifest = manifest.and(Trees.manifest(path, draw.text("0123456789abcdef", 64, 64)));
            }
        }
        assertThat(read(format.write(manifest))).isEqualTo(manifest);
    }

    @FuzzTest(maxDuration = "60s")
    void anyTextIsAManifestOrRefused(byte[] input) throws Exception {
        Manifest manifest;
        try {
            manifest = read(new String(input, UTF_8));
        } catch (OutputFolderException refused) {
            assertThat(refused.problem()).isIn(OutputProblem.BAD_MANIFEST, OutputProblem.NEWER_MANIFEST);
            return;
        }
        assertThat(read(format.write(manifest))).isEqualTo(manifest);
        assertThat(manifest.hashes().keySet()).allMatch(OutputPath::isValid);
    }

    /** As bytes on a disk, where not every string survives. */
    private Manifest read(String text) throws IOException, OutputFolderException {
        return format.read(new BufferedReader(new StringReader(new String(text.getBytes(UTF_8), UTF_8))));
    }
}
