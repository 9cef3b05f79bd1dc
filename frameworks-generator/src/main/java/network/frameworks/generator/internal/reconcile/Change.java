package network.frameworks.generator.internal.reconcile;

import java.nio.charset.StandardCharsets;
import network.frameworks.generator.extension.OutputFile;

/**
 * A file that is not as it should be.
 *
 * @param file what it should be
 * @param kind what has to be done
 */
record Change(OutputFile file, Kind kind) {

    /** What has to be done with a file. */
    enum Kind {
        /** It does not exist yet. */
        CREATE,
        /** Its content changes. */
        REPLACE,
        /** Only its executable bit changes. */
        MODE
    }

    String path() {
        return file.path();
    }

    /** What the file holds on disk. */
    static byte[] bytes(OutputFile file) {
        return file.content().getBytes(StandardCharsets.UTF_8);
    }
}
