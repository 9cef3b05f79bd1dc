package network.frameworks.generator.internal.tree;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import network.frameworks.generator.extension.Output;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.pack.PackLayers;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with where outputs go: outside of the output folder, or two to one place. */
public final class OutputPaths {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\\\:*?\"<>|]");

    private final PackLayers packs;

    /**
     * @param packs where the templates are
     */
    public OutputPaths(PackLayers packs) {
        this.packs = packs;
    }

    /** Outputs that no folder can hold as they are. */
    public List<Diagnostic> unsafe(List<Output> outputs) {
        return outputs.stream()
                .filter(output -> !isSafe(output.path()))
                .map(output -> at(
                        output,
                        TreeCode.UNSAFE_PATH,
                        "this would be written to '" + output.path()
                                + "', which is no plain path below the output folder",
                        "a path is relative, has no empty step, no . and no .. and none of \\ : * ? \" < > |"))
                .toList();
    }

    private static boolean isSafe(String path) {
        if (FORBIDDEN.matcher(path).find()) {
            return false;
        }
        for (String step : path.split("/", -1)) {
            if (step.isEmpty() || step.equals(".") || step.equals("..")) {
                return false;
            }
        }
        return true;
    }

    /**
     * Files that are in each other's way: of one path, of paths that some machines take for one, or of a path that is a
     * folder of another one.
     *
     * @param files what was rendered
     * @param outputs what it was rendered from; those that gave no file are in nobody's way
     */
    public List<Diagnostic> collisions(List<OutputFile> files, List<Output> outputs) {
        Map<String, Integer> count = new TreeMap<>();
        files.forEach(file -> count.merge(folded(file.path()), 1, Integer::sum));
        Map<String, Output> first = new TreeMap<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (Output output : outputs) {
            String path = folded(output.path());
            Output before = first.putIfAbsent(path, output);
            if (before != null && count.getOrDefault(path, 0) > 1) {
                problems.add(twice(before, output));
            }
        }
        for (String path : count.keySet()) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                String folder = path.substring(0, slash);
                if (count.containsKey(folder)) {
                    Output file = first.get(folder);
                    problems.add(at(
                            file,
                            TreeCode.TWO_OUTPUTS,
                            "'" + file.path() + "' is a file here and a folder for "
                                    + first.get(path).path(),
                            "give one of them another path"));
                }
            }
        }
        return problems;
    }

    private Diagnostic twice(Output before, Output output) {
        if (maker(before).equals(maker(output))) {
            return at(
                    output,
                    TreeCode.TWO_OUTPUTS,
                    "this makes " + both(before, output)
                            + (output.subject() == null
                                    ? ""
                                    : ", for " + before.subject() + " and for " + output.subject()),
                    maker(output).contains("{") && !maker(output).contains("{" + Loops.ENVIRONMENT + "}")
                            ? "put {" + Loops.ENVIRONMENT + "} into its path"
                            : "give each its own path");
        }
        return at(
                output,
                TreeCode.TWO_OUTPUTS,
                "this makes " + both(before, output) + ", as does " + place(before),
                "give one of them another path");
    }

    private static String both(Output before, Output output) {
        return before.path().equals(output.path())
                ? "'" + output.path() + "' a second time"
                : "'" + output.path() + "', which some machines take for '" + before.path() + "'";
    }

    /** What all spellings of a path have in common that some file system takes for one. */
    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static String maker(Output output) {
        return output instanceof Output.FromTemplate made ? made.template() : ((Output.FromProgram) output).maker();
    }

    private String place(Output output) {
        String maker = maker(output);
        return packs.find("templates/" + maker).map(file -> file.shownName()).orElse(maker);
    }

    private Diagnostic at(Output output, TreeCode code, String message, @Nullable String hint) {
        return Diagnostic.of(code, message, hint).at(new SourceLocation(place(output), 1, 1), null);
    }
}
