package network.frameworks.generator.internal.check.scripts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import network.frameworks.generator.extension.Finding;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.extension.TreeCheck;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.diagnostic.Diagnostic;

/** Checks the scripts of the tree and the commands of its README. */
public final class ScriptsCheck implements TreeCheck {

    private static final String FOLDER = "scripts/";
    private static final String LIBRARY = FOLDER + "lib.sh";
    private static final String STRICT = "set -euo pipefail";

    private static final Pattern ASSIGNED = Pattern.compile(
            "(?m)(?:^|[\\s;(])(?:(?:local|readonly|export)\\s+)*(?:for\\s+)?([A-Za-z_]\\w*)(?:\\+?=|\\s+in\\s)");
    private static final Pattern DECLARED = Pattern.compile("(?m)^\\s*(?:local|readonly)\\s+([\\w= ]+)");
    private static final Pattern USED = Pattern.compile("\\$\\{?([A-Za-z_]\\w*)(?!\\w)(?!:-)");
    private static final Pattern NAMED = Pattern.compile("\\$tree/(scripts/[\\w.-]+)\"");
    private static final Set<String> OF_BASH = Set.of("BASH_SOURCE", "BASH_REMATCH");

    @Override
    public List<Diagnostic> check(Plan plan, List<OutputFile> files) {
        List<Finding> findings = new ArrayList<>();
        SortedMap<String, OutputFile> tree = new TreeMap<>();
        files.forEach(file -> tree.put(file.path(), file));
        OutputFile library = tree.get(LIBRARY);
        Set<String> shared = library == null ? Set.of() : assigned(library.content());
        for (OutputFile file : tree.subMap(FOLDER, FOLDER + Character.MAX_VALUE).values()) {
            script(file, shared, tree, findings);
        }
        OutputFile readme = tree.get("README.md");
        if (readme != null) {
            new ReadmeCheck(readme, tree, findings).check();
        }
        return Finding.diagnostics(findings, files);
    }

    private static void script(
            OutputFile file, Set<String> shared, Map<String, OutputFile> tree, List<Finding> findings) {
        Problems problems = new Problems(file.path(), file.content(), findings);
        String code = ShellText.code(problems);
        ShellBlocks.check(code, problems);
        if (!file.path().equals(LIBRARY)) {
            starts(file, problems);
        }
        Set<String> known = new HashSet<>(shared);
        known.addAll(assigned(code));
        Matcher used = USED.matcher(code);
        while (used.find()) {
            if (!known.contains(used.group(1)) && !OF_BASH.contains(used.group(1))) {
                problems.add(used.start(), Code.UNSET_VARIABLE, "'" + used.group(1) + "' is never set");
            }
        }
        Matcher named = NAMED.matcher(code);
        while (named.find()) {
            OutputFile other = tree.get(named.group(1));
            if (other == null || !other.executable()) {
                problems.add(named.start(), Code.MISSING_FILE, "the tree has no program " + named.group(1));
            }
        }
    }

    private static void starts(OutputFile file, Problems problems) {
        if (!file.content().startsWith("#!/usr/bin/env bash\n") || !file.executable()) {
            problems.add(0, Code.NOT_STRICT, "the script cannot be started");
        }
        if (!file.content().contains("\n" + STRICT + "\n")) {
            problems.add(0, Code.NOT_STRICT, "the script goes on after an error: it lacks '" + STRICT + "'");
        }
        if (!file.content().contains("\nsource \"$(dirname -- \"${BASH_SOURCE[0]}\")/lib.sh\"\n")) {
            problems.add(0, Code.MISSING_FILE, "the script does not read lib.sh beside it");
        }
    }

    private static Set<String> assigned(String code) {
        Set<String> names = new HashSet<>();
        Matcher assigned = ASSIGNED.matcher(code);
        for (int from = 0; assigned.find(from); from = assigned.end(1)) {
            names.add(assigned.group(1));
        }
        Matcher declared = DECLARED.matcher(code);
        while (declared.find()) {
            for (String name : declared.group(1).split("\\s+")) {
                names.add(name.replaceAll("=.*", ""));
            }
        }
        return names;
    }
}
