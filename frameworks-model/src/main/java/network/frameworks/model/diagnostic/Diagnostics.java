package network.frameworks.model.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one run. A problem found twice at the same place, for example because two
 * environments share the value, is kept once.
 */
public final class Diagnostics {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    Diagnostic::location, Comparator.nullsFirst(Comparator.<SourceLocation>naturalOrder()))
            .thenComparing(Diagnostic::code)
            .thenComparing(diagnostic -> String.valueOf(diagnostic.path()))
            .thenComparing(Diagnostic::message);

    private final List<Diagnostic> found = new ArrayList<>();

    /** Adds a problem. */
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Adds problems. */
    public void addAll(Collection<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** Whether any problem stops the run. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    /** Whether nothing at all was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All problems: those of the whole file first, then by file, line, column, code and message. */
    public List<Diagnostic> sorted() {
        Map<Identity, Diagnostic> unique = new LinkedHashMap<>();
        found.stream().sorted(ORDER).forEach(diagnostic -> unique.putIfAbsent(Identity.of(diagnostic), diagnostic));
        return List.copyOf(unique.values());
    }

    private record Identity(
            String code, String message, @Nullable Object place) {
        static Identity of(Diagnostic diagnostic) {
            Object place = diagnostic.location() != null ? diagnostic.location() : diagnostic.path();
            return new Identity(diagnostic.code(), diagnostic.message(), place);
        }
    }
}
