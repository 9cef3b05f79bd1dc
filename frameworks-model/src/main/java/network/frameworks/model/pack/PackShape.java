package network.frameworks.model.pack;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.diagnostic.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * Decides which files of a folder or jar are files of the pack, and says what is wrong with those that look as if
 * they were meant to be. What belongs to people or to other programs is left alone: a README beside {@code pack.yml},
 * hidden files, copies of editors.
 */
final class PackShape {

    static final String DESCRIPTION = "pack.yml";

    private static final String TEMPLATES = "templates";
    private static final String PROVIDERS = "providers";
    private static final String CATALOGUE = ".yaml";
    private static final List<String> CATALOGUES = List.of(
            "alerts",
            "dashboards",
            "installers",
            "kinds",
            "metrics",
            PROVIDERS,
            "services",
            "settings",
            "tuning",
            "units");
    private static final Map<String, String> SUFFIXES = suffixes();
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\\\:*?\"<>|]");

    private final UnaryOperator<String> places;
    private final Diagnostics problems;
    private final Map<String, String> seen = new HashMap<>();

    private static Map<String, String> suffixes() {
        Map<String, String> suffixes = new TreeMap<>();
        CATALOGUES.forEach(folder -> suffixes.put(folder, CATALOGUE));
        suffixes.put(TEMPLATES, ".ftl");
        return suffixes;
    }

    /**
     * @param places what messages call a path
     * @param problems takes what is wrong
     */
    PackShape(UnaryOperator<String> places, Diagnostics problems) {
        this.places = places;
        this.problems = problems;
    }

    /** Whether a path is one of the pack. */
    boolean takes(String path) {
        List<String> steps = Arrays.asList(path.split("/", -1));
        if (FORBIDDEN.matcher(path).find()
                || steps.stream().anyMatch(step -> step.isEmpty() || step.equals(".") || step.equals(".."))) {
            refuse(
                    PackCode.UNSAFE_PATH,
                    path,
                    "this path leads out of the pack, or is not the same on every machine",
                    "a path has no empty step, no . and no .. and none of \\ : * ? \" < > |");
            return false;
        }
        return meant(path, steps) && !again(path);
    }

    private boolean meant(String path, List<String> steps) {
        String folder = steps.get(0);
        String file = steps.get(steps.size() - 1);
        if (steps.size() == 1) {
            return path.equals(DESCRIPTION);
        }
        String suffix = SUFFIXES.get(folder);
        if (suffix == null) {
            Suggestion.closest(folder, SUFFIXES.keySet())
                    .ifPresent(meant -> refuse(
                            PackCode.UNKNOWN_FILE,
                            path,
                            "nobody reads the folder '" + folder + "' of a pack",
                            "did you mean '" + meant + "'?"));
            return false;
        }
        boolean schema = folder.equals(PROVIDERS) && file.endsWith(".json");
        if (!file.endsWith(suffix) && !schema) {
            if (!file.startsWith(".") && !file.endsWith("~")) {
                refuse(
                        PackCode.UNKNOWN_FILE,
                        path,
                        "nobody reads this file: what counts in '" + folder + "' ends with " + suffix,
                        "name it " + renamed(file, suffix));
            }
            return false;
        }
        if (folder.equals(PROVIDERS) && steps.size() != 3) {
            refuse(
                    PackCode.UNKNOWN_FILE,
                    path,
                    "'" + folder + "' holds a folder for each provider, and that its files",
                    "name it " + folder + "/<provider>/" + file);
            return false;
        }
        if (!folder.equals(TEMPLATES) && !folder.equals(PROVIDERS) && steps.size() > 2) {
            refuse(PackCode.UNKNOWN_FILE, path, "'" + folder + "' holds files and no folders", "move it up");
            return false;
        }
        if (steps.get(1).startsWith("@")) {
            refuse(
                    PackCode.UNSAFE_PATH,
                    path,
                    "no template may lie in a folder '" + steps.get(1) + "': this is how another pack's is named",
                    null);
            return false;
        }
        return true;
    }

    private static String renamed(String file, String suffix) {
        return suffix.equals(CATALOGUE) ? file.replaceFirst("\\.[^.]*$", "") + suffix : file + suffix;
    }

    private boolean again(String path) {
        String before = seen.putIfAbsent(folded(path), path);
        if (before != null) {
            refuse(
                    PackCode.SAME_BUT_FOR_CASE,
                    path,
                    "some machines take this path and " + before + " for one",
                    "rename one of them");
        }
        return before != null;
    }

    /** What all spellings of a path have in common that some file system takes for one. */
    static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Reports a link to somewhere else, where it matters. */
    void refuseLink(String path) {
        if (path.equals(DESCRIPTION) || SUFFIXES.containsKey(path.split("/", -1)[0])) {
            refuse(
                    PackCode.UNSAFE_PATH,
                    path,
                    "this is a link that leads out of the pack, or to no file",
                    "put the file itself into the pack");
        }
    }

    private void refuse(PackCode code, String path, String message, @Nullable String hint) {
        problems.add(Diagnostic.of(code, message, hint).at(new SourceLocation(places.apply(path), 1, 1), null));
    }
}
