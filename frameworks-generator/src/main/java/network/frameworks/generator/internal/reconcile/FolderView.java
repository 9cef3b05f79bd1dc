package network.frameworks.generator.internal.reconcile;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an output folder holds. Links below the folder are seen as links and never followed. What was seen of folders
 * is remembered, so a view is good for one look at the tree.
 */
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
     * @param at the path itself, or the first of its folders that is no folder, each with the name it has on disk
     */
    record Found(Kind kind, String at) {

        /** Whether it is a file of exactly this name. */
        boolean isFile(String path) {
            return kind == Kind.FILE && at.equals(path);
        }

        /** Whether the disk takes another name for the one of the path. */
        boolean isNamesake(String path) {
            return kind != Kind.ABSENT && !path.equals(at) && !path.startsWith(at + "/");
        }
    }

    private final Path root;
    private final Map<String, Found> folders = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    FolderView(Path root) {
        this.root = root;
    }

    Path resolve(String path) {
        return root.resolve(path);
    }

    /** What is at a path, or which of its parent folders keeps anything from being there. */
    Found find(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            Found parent = folder(path.substring(0, slash));
            if (parent.kind() == Kind.ABSENT) {
                return new Found(Kind.ABSENT, path);
            }
            if (parent.kind() != Kind.FOLDER || parent.isNamesake(path)) {
                return parent;
            }
        }
        return look(path);
    }

    /** What a folder holds. */
    List<Found> children(String folder) throws IOException {
        List<Found> children = new ArrayList<>();
        for (String name : names(folder)) {
            children.add(look(folder + "/" + name));
        }
        return children;
    }

    /** What is at a path this very moment; the disk is asked again for each of its folders. */
    Kind now(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            Kind parent = kind(path.substring(0, slash));
            if (parent != Kind.FOLDER) {
                return parent == Kind.ABSENT ? Kind.ABSENT : Kind.OTHER;
            }
        }
        return kind(path);
    }

    /** Whether a folder holds nothing this very moment. */
    boolean isEmpty(String folder) throws IOException {
        return list(resolve(folder)).isEmpty();
    }

    /** Whether a file's executable bit is as it should be; always, where the file system has none. */
    boolean hasMode(String path, boolean executable) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(resolve(path), PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return view == null
                || executable == view.readAttributes().permissions().contains(PosixFilePermission.OWNER_EXECUTE);
    }

    private Found folder(String path) throws IOException {
        Found known = folders.get(path);
        if (known == null) {
            known = look(path);
            folders.put(path, known);
        }
        return known;
    }

    private Found look(String path) throws IOException {
        Kind kind = kind(path);
        if (kind == Kind.ABSENT) {
            return new Found(Kind.ABSENT, path);
        }
        return new Found(kind, nameOnDisk(path));
    }

    private Kind kind(String path) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return Kind.ABSENT;
        }
        if (attributes.isSymbolicLink()) {
            return Kind.LINK;
        }
        if (attributes.isDirectory()) {
            return Kind.FOLDER;
        }
        return attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
    }

    /** The path, or the one that a disk without a difference of case or of accents takes for it. */
    private String nameOnDisk(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        String parent = path.substring(0, Math.max(slash, 0));
        String name = path.substring(slash + 1);
        Set<String> siblings = names(parent);
        if (siblings.contains(name)) {
            return path;
        }
        String folded = TreeNames.fold(name);
        return siblings.stream()
                .filter(sibling -> TreeNames.fold(sibling).equals(folded))
                .map(sibling -> path.substring(0, slash + 1) + sibling)
                .findFirst()
                .orElse(path);
    }

    private Set<String> names(String folder) throws IOException {
        Set<String> known = names.get(folder);
        if (known == null) {
            known = list(resolve(folder));
            names.put(folder, known);
        }
        return known;
    }

    private static Set<String> list(Path folder) throws IOException {
        Set<String> names = new HashSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }
}
