package network.frameworks.generator.resolve.dashboard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import network.frameworks.generator.alert.ServedMetrics;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.dashboard.DashboardPlan;
import network.frameworks.generator.plan.dashboard.DashboardPlan.Item;
import network.frameworks.generator.plan.dashboard.PanelPlan;
import network.frameworks.generator.plan.dashboard.SourcePlan;
import network.frameworks.generator.syntax.promql.Window;
import network.frameworks.model.catalog.DashboardCatalog;
import network.frameworks.model.dashboard.Dashboard;
import network.frameworks.model.dashboard.DashboardSection;
import network.frameworks.model.dashboard.Panel;

/** Decides which dashboards there are and what is on them, once for all environments. */
public final class DashboardResolver {

    private static final Duration REFRESH = Duration.ofSeconds(30);
    private static final Duration RANGE = Duration.ofHours(1);

    private final DashboardCatalog catalog;
    private final List<EnvironmentPlan> environments;
    private final PanelResolver panels;

    /**
     * @param catalog the dashboards of the packs
     * @param environments the environments, whose services say what there is to show
     * @param served what can be read
     * @param alerts the alerts, whose thresholds panels may show
     */
    public DashboardResolver(
            DashboardCatalog catalog,
            List<EnvironmentPlan> environments,
            ServedMetrics served,
            List<AlertPlan> alerts) {
        this.catalog = catalog;
        this.environments = List.copyOf(environments);
        this.panels = new PanelResolver(new ChosenQuery(served), new Sources(environments), alerts);
    }

    /** The dashboards that have something to show, sorted by uid. */
    public List<DashboardPlan> resolve() {
        SortedSet<String> names = new TreeSet<>(catalog.names());
        environments.forEach(
                environment -> environment.model().dashboards().forEach(dashboard -> names.add(dashboard.name())));
        return names.stream().flatMap(name -> dashboard(name).stream()).toList();
    }

    private Optional<DashboardPlan> dashboard(String name) {
        return wanted(name).map(this::plan).filter(plan -> !plan.items().isEmpty());
    }

    /** All environments share a dashboard, so it goes only when none of them wants it. */
    private Optional<Dashboard> wanted(String name) {
        List<Dashboard> said = said(name).toList();
        Optional<Dashboard> own =
                said.stream().filter(Dashboard::enabled).findFirst().map(catalog::whole);
        boolean silent = said.size() < environments.size();
        return own.or(() -> catalog.find(name).filter(bundled -> silent && bundled.enabled()));
    }

    private Stream<Dashboard> said(String name) {
        return environments.stream()
                .flatMap(environment -> environment.model().dashboards().stream())
                .filter(dashboard -> dashboard.name().equals(name));
    }

    private DashboardPlan plan(Dashboard dashboard) {
        List<Item> items = Grid.place(dashboard.sections().stream()
                .filter(DashboardSection::enabled)
                .map(this::section)
                .toList());
        Set<SourcePlan> read = new LinkedHashSet<>();
        items.forEach(item -> item.panels().forEach(panel -> read.add(panel.source())));
        return new DashboardPlan(
                dashboard.name(),
                Objects.requireNonNullElse(dashboard.title(), dashboard.name()),
                Objects.requireNonNullElse(dashboard.description(), ""),
                new DashboardPlan.Time(
                        Window.of(Objects.requireNonNullElse(dashboard.refresh(), REFRESH))
                                .text(),
                        "now-"
                                + Window.of(Objects.requireNonNullElse(dashboard.timeRange(), RANGE))
                                        .text()),
                Sources.of(read),
                Choices.of(dashboard.variables()),
                items);
    }

    private Grid.Section section(DashboardSection section) {
        List<Grid.Numbered> there = new ArrayList<>();
        for (Panel panel : section.panels()) {
            Optional<PanelPlan> plan = panel.enabled() ? panels.resolve(panel) : Optional.empty();
            plan.ifPresent(found -> there.add(new Grid.Numbered(Numbers.ofPanel(panel.id(), panel.name()), found)));
        }
        return new Grid.Section(
                Numbers.ofSection(section.id(), section.name()),
                Objects.requireNonNullElse(section.title(), section.name()),
                Objects.requireNonNullElse(section.height(), DashboardSection.DEFAULT_HEIGHT),
                Objects.requireNonNullElse(section.perLine(), DashboardSection.DEFAULT_PER_LINE),
                there);
    }
}
