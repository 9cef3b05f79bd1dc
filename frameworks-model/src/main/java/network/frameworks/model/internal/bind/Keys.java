package network.frameworks.model.internal.bind;

import java.util.LinkedHashSet;
import java.util.Set;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.diagnostic.Suggestion;
import network.frameworks.model.internal.document.MapNode;

/** Keeps count of the keys of one map: which are known, and which are needed and missing. */
final class Keys {
    private final MapNode map;
    private final SourceLocation place;
    private final Report report;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private boolean ignored;

    Keys(MapNode map, SourceLocation place, Report report) {
        this.map = map;
        this.place = place;
        this.report = report;
    }

    void know(String key) {
        known.add(key);
    }

    void missing(String key) {
        missing.add(key);
    }

    /** The map stands in for a value that is none; nothing can be said about its keys. */
    void ignore() {
        ignored = true;
    }

    /** Reports unknown and missing keys; one that is only misspelt is not reported as missing too. */
    void finish() {
        if (ignored) {
            return;
        }
        for (MapNode.Entry entry : map.entries().values()) {
            if (!known.contains(entry.key())) {
                Suggestion.closest(entry.key(), missing).ifPresent(meant -> {
                    missing.remove(meant);
                    report.unread(map.path().key(meant));
                });
                report.add(
                        DiagnosticCode.UNKNOWN_KEY,
                        map.path().key(entry.key()),
                        entry.keyLocation(),
                        "the key '" + entry.key() + "' is not known here",
                        Suggestion.help(entry.key(), known));
            }
        }
        for (String key : missing) {
            report.add(
                    DiagnosticCode.MISSING_KEY,
                    map.path().key(key),
                    place,
                    "the key '" + key + "' is missing here",
                    null);
        }
    }
}
