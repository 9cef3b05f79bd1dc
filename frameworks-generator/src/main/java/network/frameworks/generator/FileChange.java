package network.frameworks.generator;

/**
 * A file that is not as the model wants it.
 *
 * @param path the file, relative to the output folder, with forward slashes
 * @param kind what has to be done with it
 * @param byHand whether a person made or changed what is there, so that only a run that may overwrite does it
 * @param diff how it changes, a unified diff that {@code git apply} and {@code patch -p1} read when they are started
 *     in the output folder
 */
public record FileChange(String path, Kind kind, boolean byHand, String diff) {

    /** What has to be done with a file. */
    public enum Kind {
        /** It is not there yet. */
        CREATE,
        /** Its text is another one. */
        CHANGE,
        /** Its text is right; it has to become executable, or must not be. */
        MODE,
        /** It is no longer part of the tree. */
        DELETE
    }
}
