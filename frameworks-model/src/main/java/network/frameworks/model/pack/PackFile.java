package network.frameworks.model.pack;

/**
 * A file of a pack.
 *
 * @param pack the pack it lies in
 * @param path its path in the pack, with forward slashes
 */
public record PackFile(Pack pack, String path) {

    /** Its text. */
    public String text() {
        return pack.text(path);
    }

    /** What messages call it. */
    public String shownName() {
        return pack.place(path);
    }

    /** Whether this library brought it along. */
    public boolean isBundled() {
        return pack.name().equals(BundledPack.NAME);
    }

    /** The last part of the path without what follows its last dot, for example {@code ServiceDown}. */
    public String baseName() {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }
}
