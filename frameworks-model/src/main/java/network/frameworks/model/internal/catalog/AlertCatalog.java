package network.frameworks.model.internal.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import network.frameworks.model.Alert;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.diagnostic.SourceMap;
import network.frameworks.model.internal.bind.AlertBinder;
import network.frameworks.model.pack.PackLayers;

/** The alerts of the packs, in the words that a model has for its own. Immutable. */
public final class AlertCatalog {
    private final Map<String, Alert> alerts;
    private final Map<String, SourceMap> positions;

    private AlertCatalog(Map<String, Alert> alerts, Map<String, SourceMap> positions) {
        this.alerts = new TreeMap<>(alerts);
        this.positions = Map.copyOf(positions);
    }

    static AlertCatalog load(PackLayers packs, Diagnostics problems) {
        CatalogFolder folder = new CatalogFolder(packs, "alerts");
        Map<String, SourceMap> positions = new TreeMap<>();
        folder.nodes(new Diagnostics())
                .forEach((name, entry) ->
                        positions.put(name, new EntryPositions(entry.report().source(), entry.map())));
        return new AlertCatalog(folder.entries(AlertBinder::bind, problems), positions);
    }

    /** The alert of a name as its file says it, or nothing. */
    public Optional<Alert> find(String name) {
        return Optional.ofNullable(alerts.get(name));
    }

    /**
     * An alert and those below it that it takes things from: that of its name or class in a pack, and so on down to
     * the first with a condition.
     */
    public List<Alert> chain(Alert alert) {
        List<Alert> chain = new ArrayList<>(List.of(alert));
        Alert last = alert;
        while (last.condition() == null) {
            Alert below = alerts.get(last.className());
            if (below == null || chain.contains(below)) {
                return chain;
            }
            chain.add(below);
            last = below;
        }
        return chain;
    }

    /** Everything that is known of an alert. It has no condition when there is none of its name or class. */
    public Alert complete(Alert alert) {
        return chain(alert).stream().reduce(Alert::over).orElse(alert);
    }

    /** All alerts, sorted by name. */
    public List<Alert> all() {
        return new ArrayList<>(alerts.values());
    }

    /** All names, sorted. */
    public Set<String> names() {
        return alerts.keySet();
    }

    /** Where the values of an alert's file stand; paths start at its keys. */
    public SourceMap positions(String name) {
        return positions.getOrDefault(name, SourceMap.NONE);
    }
}
