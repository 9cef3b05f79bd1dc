package network.frameworks.model.internal.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.model.dashboard.Dashboard;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.internal.bind.DashboardBinder;
import network.frameworks.model.pack.PackLayers;

/** The dashboards of the packs. Immutable. */
public final class DashboardCatalog {
    private final SortedMap<String, Dashboard> dashboards;
    private final Map<String, PackPositions> positions;

    private DashboardCatalog(Map<String, Dashboard> dashboards, Map<String, PackPositions> positions) {
        this.dashboards = Collections.unmodifiableSortedMap(new TreeMap<>(dashboards));
        this.positions = Map.copyOf(positions);
    }

    static DashboardCatalog load(PackLayers packs, Diagnostics problems) {
        CatalogFolder folder = new CatalogFolder(packs, "dashboards");
        Map<String, PackPositions> positions = new TreeMap<>();
        folder.nodes(new Diagnostics())
                .forEach((name, entry) ->
                        positions.put(name, new PackPositions(entry.report().source(), entry.map())));
        return new DashboardCatalog(folder.entries(DashboardBinder::bind, problems), positions);
    }

    /** The dashboard of a name, or nothing. */
    public Optional<Dashboard> find(String name) {
        return Optional.ofNullable(dashboards.get(name));
    }

    /** A dashboard of a model, laid over that of its name here when there is one. */
    public Dashboard whole(Dashboard dashboard) {
        return find(dashboard.name()).map(dashboard::over).orElse(dashboard);
    }

    /** Where the values of a dashboard's file stand, or nothing when no file is named after it. */
    public Optional<PackPositions> positions(String name) {
        return Optional.ofNullable(positions.get(name));
    }

    /** All dashboards, sorted by name. */
    public List<Dashboard> all() {
        return List.copyOf(dashboards.values());
    }

    /** All names, sorted. */
    public Set<String> names() {
        return dashboards.keySet();
    }
}
