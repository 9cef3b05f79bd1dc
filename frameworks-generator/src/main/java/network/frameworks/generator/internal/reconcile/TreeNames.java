package network.frameworks.generator.internal.reconcile;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import network.frameworks.generator.extension.OutputFile;

/** Finds outputs whose names no disk takes, or that some disk takes for the name of another. */
final class TreeNames {

    private final Path root;
    private final Map<String, String> taken = new HashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private TreeNames(Path root) {
        this.root = root;
    }

    /** Why a tree can be on no disk, sorted by path; nothing of the disk is looked at. */
    static List<Refusal> check(Path root, List<OutputFile> sortedFiles) {
        TreeNames names = new TreeNames(root);
        sortedFiles.forEach(file -> names.check(file.path()));
        return List.copyOf(names.refusals);
    }

    /** What the names have in common that a disk without a difference of case or of accents takes for one. */
    static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private void check(String path) {
        if (!OutputPath.isValid(path) || !isPossible(path)) {
            refuse(OutputProblem.BAD_PATH, path, "'" + path + "' is no plain path below the output folder");
            return;
        }
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            String other = taken.putIfAbsent(fold(folder), folder + "/");
            if (other != null && !other.equals(folder + "/")) {
                clash(path, folder + "/", other);
                return;
            }
        }
        String other = taken.putIfAbsent(fold(path), path);
        if (other != null) {
            clash(path, path, other);
        }
    }

    private boolean isPossible(String path) {
        try {
            return root.resolve(path).startsWith(root);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void clash(String path, String one, String other) {
        refuse(
                OutputProblem.NAME_CLASH,
                path,
                one.equals(other)
                        ? "two outputs have the path " + path
                        : "the outputs " + other + " and " + one + " would be one file or folder on disks that take"
                                + " their names for the same; give one of them another name");
    }

    private void refuse(OutputProblem problem, String path, String message) {
        refusals.add(new Refusal(problem, path, message));
    }
}
