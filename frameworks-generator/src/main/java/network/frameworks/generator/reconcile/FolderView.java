package network.frameworks.generator.reconcile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashMap;
import java.util.Map;

/** What an output folder holds. Links below the folder are seen as links and never followed. */
final class FolderView {

    /** What is at a place. */
    enum Kind {
        ABSENT,
        FILE,
        FOLDER,
        LINK,
        OTHER
    }

    /**
     * What stands where an output goes.
     *
     * @param kind what it is
     * @param at the path itself, or the first of its folders that is no folder
     * @param size the size of a file in bytes
     */
    record Found(Kind kind, String at, long size) {}

    private final Path root;
    private final Map<String, Kind> folders = new HashMap<>();

    FolderView(Path root) {
        this.root = root;
    }

    Path resolve(String path) {
        return root.resolve(path);
    }

    /** What is at a path, or which of its parent folders keeps anything from being there. */
    Found find(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String parent = path.substring(0, slash);
            Kind kind = folderKind(parent);
            if (kind == Kind.ABSENT) {
                return new Found(Kind.ABSENT, path, 0);
            }
            if (kind != Kind.FOLDER) {
                return new Found(kind, parent, 0);
            }
        }
        return look(path);
    }

    /** Whether a file's executable bit is as it should be; always, where the file system has none. */
    boolean hasMode(String path, boolean executable) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(resolve(path), PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return view == null
                || executable == view.readAttributes().permissions().contains(PosixFilePermission.OWNER_EXECUTE);
    }

    private Kind folderKind(String path) throws IOException {
        Kind known = folders.get(path);
        if (known == null) {
            known = look(path).kind();
            folders.put(path, known);
        }
        return known;
    }

    private Found look(String path) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Kind kind = attributes.isSymbolicLink()
                    ? Kind.LINK
                    : attributes.isDirectory() ? Kind.FOLDER : attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
            return new Found(kind, path, attributes.size());
        } catch (NoSuchFileException e) {
            return new Found(Kind.ABSENT, path, 0);
        }
    }
}
