package network.frameworks.model.internal.provider;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.model.diagnostic.DiagnosticPrinter;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.internal.bind.RecordBinder;
import network.frameworks.model.internal.bind.Report;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.SourceText;
import network.frameworks.model.internal.document.YamlDocument;
import network.frameworks.model.pack.PackFile;
import network.frameworks.model.pack.PackLayers;
import org.jspecify.annotations.Nullable;

/** The data files of the providers. */
final class ProviderFiles {
    private static final String ROOT = "providers";

    private final PackLayers packs;
    private final Diagnostics problems;

    ProviderFiles(PackLayers packs, Diagnostics problems) {
        this.packs = packs;
        this.problems = problems;
    }

    /** The folders of all providers, sorted. */
    SortedSet<String> folders() {
        SortedSet<String> folders = new TreeSet<>();
        for (PackFile file : packs.folder(ROOT)) {
            String below = file.path().substring(ROOT.length() + 1);
            folders.add(below.substring(0, Math.max(0, below.indexOf('/'))));
        }
        return folders;
    }

    /** The record of a file: of its topmost version that has no mistake. */
    <T> Optional<T> record(String path, Class<T> type) {
        return topmost(path, (map, report) -> new RecordBinder().bind(map, type, report));
    }

    /** The record of a file that is bundled. */
    <T> T needed(String path, Class<T> type) {
        return record(path, type).orElseThrow(() -> missing(path));
    }

    /** The records by name that a file, which is bundled, has under a key. */
    <T> SortedMap<String, T> needed(String path, String key, Class<T> type) {
        return this.<SortedMap<String, T>>topmost(
                        path,
                        (map, report) -> map.get(key) instanceof MapNode entries
                                ? new TreeMap<>(new RecordBinder().bindAll(entries, type, report))
                                : null)
                .orElseThrow(() -> missing(path));
    }

    private interface Binding<T> {
        @Nullable
        T bind(MapNode map, Report report);
    }

    private <T> Optional<T> topmost(String path, Binding<T> binding) {
        for (PackFile file : packs.versions(ROOT + "/" + path)) {
            Diagnostics found = new Diagnostics();
            SourceText source = new SourceText(file.shownName(), file.text());
            T bound = YamlDocument.parse(source, found) instanceof MapNode map
                    ? binding.bind(map, new Report(source, found))
                    : null;
            problems.addAll(found.sorted());
            if (bound != null && found.isEmpty()) {
                return Optional.of(bound);
            }
        }
        return Optional.empty();
    }

    private IllegalStateException missing(String path) {
        return new IllegalStateException("the bundled file " + path + " is missing or broken\n"
                + new DiagnosticPrinter().print(problems.sorted()));
    }
}
