package network.frameworks.model.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.diagnostic.SourceMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives findings of environments their place in the file. What several environments share is told once; when it is
 * wrong in some of them only, the message says in which.
 */
final class Placement {
    private final SourceMap positions;
    private final Set<String> environments;

    Placement(SourceMap positions, Set<String> environments) {
        this.positions = positions;
        this.environments = environments;
    }

    private record Shared(
            String code, String message, @Nullable SourceLocation location) {}

    List<Diagnostic> place(List<Diagnostic> findings) {
        Map<Shared, Diagnostic> first = new LinkedHashMap<>();
        Map<Shared, Set<String>> where = new LinkedHashMap<>();
        for (Diagnostic finding : findings) {
            Diagnostic placed = positions.locate(finding);
            Shared shared = new Shared(placed.code(), placed.message(), placed.location());
            first.putIfAbsent(shared, placed);
            where.computeIfAbsent(shared, key -> new TreeSet<>()).addAll(environment(finding.path()));
        }
        List<Diagnostic> told = new ArrayList<>();
        first.forEach((shared, placed) -> told.add(withNames(placed, where.getOrDefault(shared, Set.of()))));
        return told;
    }

    /** The environment that a path leads into; none for a path of the whole model. */
    private static Set<String> environment(@Nullable ModelPath path) {
        boolean inside = path != null
                && path.segments().size() > 1
                && path.segments().get(0).equals("environments");
        return inside ? Set.of(path.segments().get(1).toString()) : Set.of();
    }

    private Diagnostic withNames(Diagnostic placed, Set<String> names) {
        boolean writtenThere = !environment(placed.path()).isEmpty();
        if (writtenThere || names.isEmpty() || names.equals(environments)) {
            return placed;
        }
        String message = placed.message() + " in " + (names.size() == 1 ? "the environment '" : "the environments '")
                + String.join("', '", names) + "'";
        return new Diagnostic(
                placed.kind(), message, placed.hint(), placed.path(), placed.location(), placed.sourceLine());
    }
}
