package network.frameworks.model.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.model.bind.DashboardBinder;
import network.frameworks.model.dashboard.Dashboard;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.pack.PackLayers;

/** The dashboards of the packs. Immutable. */
public final class DashboardCatalog {
    private final SortedMap<String, Dashboard> dashboards;

    private DashboardCatalog(Map<String, Dashboard> dashboards) {
        this.dashboards = Collections.unmodifiableSortedMap(new TreeMap<>(dashboards));
    }

    static DashboardCatalog load(PackLayers packs, Diagnostics problems) {
        return new DashboardCatalog(new CatalogFolder(packs, "dashboards").entries(DashboardBinder::bind, problems));
    }

    /** The dashboard of a name, or nothing. */
    public Optional<Dashboard> find(String name) {
        return Optional.ofNullable(dashboards.get(name));
    }

    /** A dashboard of a model, laid over that of its name here when there is one. */
    public Dashboard whole(Dashboard dashboard) {
        return find(dashboard.name()).map(dashboard::over).orElse(dashboard);
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
