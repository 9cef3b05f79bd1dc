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

    /** What messages call it: its path for a bundled file, else the pack's name and the path. */
    public String shownName() {
        return pack instanceof BundledPack ? path : pack.name() + ":" + path;
    }

    /** The last part of the path without what follows its last dot, for example {@code ServiceDown}. */
    public String baseName() {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }
}
