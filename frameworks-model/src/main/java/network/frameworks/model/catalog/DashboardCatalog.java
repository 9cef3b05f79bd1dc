package network.frameworks.model.catalog;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.model.bind.Section;

/** The dashboards that FrameWorks brings along. Immutable. */
public final class DashboardCatalog {
    private final SortedMap<String, BundledDashboard> dashboards;

    private DashboardCatalog(Map<String, BundledDashboard> dashboards) {
        this.dashboards = Collections.unmodifiableSortedMap(new TreeMap<>(dashboards));
    }

    /**
     * A bundled dashboard with its defaults.
     *
     * @param name its file name without {@code .json}, also its uid
     * @param title the title shown in Grafana
     * @param description what it is for, in one sentence
     * @param refresh how often an open dashboard reloads
     * @param timeRange how much of the past it shows
     * @param dataSources the data sources that its panels read
     */
    public record BundledDashboard(
            String name,
            String title,
            String description,
            Duration refresh,
            Duration timeRange,
            List<String> dataSources) {
        public BundledDashboard {
            dataSources = List.copyOf(dataSources);
        }
    }

    static DashboardCatalog load() {
        return new DashboardCatalog(
                CatalogFile.open("dashboards.yaml").entries("dashboards", DashboardCatalog::dashboard));
    }

    private static BundledDashboard dashboard(String name, Section section) {
        return new BundledDashboard(
                name,
                section.text("title"),
                section.text("description"),
                section.duration("refresh", Duration.ofSeconds(30)),
                section.duration("timeRange", Duration.ofHours(1)),
                section.filledTexts("dataSources"));
    }

    /** The dashboard of a name, or nothing. */
    public Optional<BundledDashboard> find(String name) {
        return Optional.ofNullable(dashboards.get(name));
    }

    /** All dashboards, sorted by name. */
    public List<BundledDashboard> all() {
        return List.copyOf(dashboards.values());
    }

    /** All names, sorted. */
    public Set<String> names() {
        return dashboards.keySet();
    }
}
