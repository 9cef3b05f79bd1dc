package network.frameworks.model.pack;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.internal.bind.Report;
import network.frameworks.model.internal.bind.Section;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.ScalarNode;
import network.frameworks.model.internal.document.SourceText;
import network.frameworks.model.internal.document.YamlDocument;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code pack.yml} says.
 *
 * @param name the pack's name
 * @param over the packs that it lies over, each with the place where that is said
 */
record PackDescription(String name, SortedMap<String, SourceLocation> over) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    PackDescription {
        over = Collections.unmodifiableSortedMap(new TreeMap<>(over));
    }

    /** The description in a text; null when it is none. */
    static @Nullable PackDescription read(SourceText source, Diagnostics problems) {
        Diagnostics found = new Diagnostics();
        PackDescription description = null;
        Node root = YamlDocument.parse(source, found);
        if (root instanceof MapNode map) {
            description = bind(source, map, found);
        } else if (root != null) {
            found.add(source.problem(
                    DiagnosticCode.WRONG_TYPE,
                    ModelPath.ROOT,
                    start(source),
                    "expected a map, found " + root.kind(),
                    "write it like: name: acme"));
        } else if (found.isEmpty()) {
            found.add(source.problem(
                    DiagnosticCode.FILE_EMPTY,
                    ModelPath.ROOT,
                    start(source),
                    "this file says nothing",
                    "one line is enough: name: <the pack's name>"));
        }
        problems.addAll(found.sorted());
        return found.hasErrors() ? null : description;
    }

    private static SourceLocation start(SourceText source) {
        return new SourceLocation(source.file(), 1, 1);
    }

    private static PackDescription bind(SourceText source, MapNode map, Diagnostics problems) {
        Section section = new Report(source, problems).section(map);
        String name = section.text("name");
        section.texts("over");
        SortedMap<String, SourceLocation> over = new TreeMap<>();
        for (Node item : section.items("over")) {
            if (item instanceof ScalarNode scalar) {
                over.put(scalar.text(), scalar.location());
            }
        }
        section.finish();
        Node written = map.get("name");
        if (written != null && !isName(name) && !name.isEmpty()) {
            problems.add(source.problem(
                    PackCode.BAD_NAME,
                    written.path(),
                    written.location(),
                    "'" + name + "' cannot be the name of a pack",
                    "use small letters, digits and single hyphens, for example acme-media"));
        } else if (written != null && name.equals(BundledPack.NAME)) {
            problems.add(source.problem(
                    PackCode.BAD_NAME,
                    written.path(),
                    written.location(),
                    "'" + name + "' is the name of the pack that this library brings along",
                    "choose another name"));
        }
        return new PackDescription(name, over);
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
