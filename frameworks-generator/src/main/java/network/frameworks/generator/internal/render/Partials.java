package network.frameworks.generator.internal.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.pack.PackFile;
import network.frameworks.model.pack.PackLayers;

/**
 * Finds partials that replace another one and lack a macro, function or variable that some template takes from it.
 * FreeMarker would tell so only in the template that takes it, which nobody changed.
 */
final class Partials {

    private static final String FOLDER = "templates/";
    private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");
    private static final Pattern DEFINITION = Pattern.compile("<#(?:macro|function|assign)\\s+(\\w+)");
    private static final Pattern INCLUDE = Pattern.compile("<#include\\s+\"([^\"]+)\"");
    private static final Pattern IMPORT = Pattern.compile("<#import\\s+\"([^\"]+)\"\\s+as\\s+(\\w+)");

    private final PackLayers packs;
    private final PackTemplates templates;
    private final Defects defects;

    Partials(PackLayers packs, PackTemplates templates, Defects defects) {
        this.packs = packs;
        this.templates = templates;
        this.defects = defects;
    }

    /** One problem for each name that is lacking. */
    List<Diagnostic> problems() {
        List<Diagnostic> problems = new ArrayList<>();
        for (PackFile file : packs.folder("templates")) {
            List<PackFile> versions = packs.versions(file.path());
            String name = file.path().substring(FOLDER.length());
            for (PackFile original : versions.subList(1, versions.size())) {
                String originalName = "@" + original.pack().name() + "/" + name;
                SortedSet<String> lacking = definitions(originalName, original.text(), new TreeSet<>());
                lacking.removeAll(definitions(name, file.text(), new TreeSet<>()));
                lacking.forEach(lost -> users(name, lost)
                        .forEach(user -> problems.add(defects.of(
                                RenderCode.LACKS_MACRO,
                                name,
                                "this partial lacks '" + lost + "', which " + user + " takes from it",
                                "define it, or take over the original with <#include \"/" + originalName + "\">",
                                null))));
            }
        }
        return problems;
    }

    /** What a template defines, itself or by what it includes. */
    private SortedSet<String> definitions(String name, String text, Set<String> seen) {
        SortedSet<String> names = new TreeSet<>();
        if (seen.add(name)) {
            String code = code(text);
            DEFINITION.matcher(code).results().forEach(match -> names.add(match.group(1)));
            INCLUDE.matcher(code)
                    .results()
                    .map(match -> resolved(name, match.group(1)))
                    .forEach(included -> templates
                            .file(included)
                            .ifPresent(file -> names.addAll(definitions(included, file.text(), seen))));
        }
        return names;
    }

    /** The templates that take something from a partial, by what messages call them. */
    private List<String> users(String partial, String name) {
        return packs.folder("templates").stream()
                .filter(file -> takes(file, partial, name))
                .map(PackFile::shownName)
                .toList();
    }

    private static boolean takes(PackFile file, String partial, String name) {
        String own = file.path().substring(FOLDER.length());
        String code = code(file.text());
        boolean imported = IMPORT.matcher(code)
                .results()
                .filter(match -> resolved(own, match.group(1)).equals(partial))
                .map((MatchResult match) -> match.group(2))
                .anyMatch(alias -> Pattern.compile("\\b" + alias + "\\." + name + "\\b")
                        .matcher(code)
                        .find());
        boolean included = INCLUDE.matcher(code)
                .results()
                .anyMatch(match -> resolved(own, match.group(1)).equals(partial));
        return imported
                || included
                        && Pattern.compile("<@" + name + "\\b|\\b" + name + "\\s*\\(")
                                .matcher(code)
                                .find();
    }

    private static String code(String text) {
        return COMMENT.matcher(text).replaceAll("");
    }

    /** What a name in a template means from the top. */
    private static String resolved(String from, String name) {
        if (name.startsWith("/")) {
            return name.substring(1);
        }
        List<String> steps = new ArrayList<>(List.of(from.split("/")));
        steps.remove(steps.size() - 1);
        for (String step : name.split("/")) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            } else if (!step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
