package network.frameworks.generator.internal.reconcile;

import java.nio.file.Path;
import java.util.Locale;

/**
 * The folder of this program inside an output folder.
 *
 * <pre>
 * .frameworks/manifest   what was generated; belongs into version control
 * .frameworks/lock       whoever locks it may write; never removed, so that everybody locks the same file
 * .frameworks/staging/   new files on their way into their places; whatever is found in it may be thrown away
 * </pre>
 *
 * @param output the output folder
 */
record OwnFolder(Path output) {

    /** Its name. */
    static final String NAME = ".frameworks";

    /** The manifest, relative to the output folder. */
    static final String MANIFEST = NAME + "/manifest";

    /** The lock, relative to the output folder. */
    static final String LOCK = NAME + "/lock";

    /** The folder for files on their way, relative to the output folder. */
    static final String STAGING = NAME + "/staging";

    /** Whether a path relative to the output folder is, on some disk, this folder or something in it. */
    static boolean holds(String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        return first.toLowerCase(Locale.ROOT).equals(NAME);
    }

    Path folder() {
        return output.resolve(NAME);
    }

    Path manifest() {
        return output.resolve(MANIFEST);
    }

    Path lock() {
        return output.resolve(LOCK);
    }

    Path staging() {
        return output.resolve(STAGING);
    }
}
