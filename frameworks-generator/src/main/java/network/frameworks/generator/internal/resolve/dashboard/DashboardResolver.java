package network.frameworks.generator.internal.resolve.dashboard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import network.frameworks.generator.internal.alert.RuleMetrics;
import network.frameworks.generator.internal.syntax.promql.Window;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.dashboard.DashboardPlan;
import network.frameworks.generator.plan.dashboard.DashboardPlan.Item;
import network.frameworks.generator.plan.dashboard.PanelPlan;
import network.frameworks.generator.plan.dashboard.SourcePlan;
import network.frameworks.model.dashboard.Dashboard;
import network.frameworks.model.dashboard.DashboardSection;
import network.frameworks.model.dashboard.Panel;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.internal.catalog.Catalogs;

/** Decides which dashboards there are and what is on them, once for all environments. */
public final class DashboardResolver {

    private static final Duration REFRESH = Duration.ofSeconds(30);
    private static final Duration RANGE = Duration.ofHours(1);

    private final Catalogs catalogs;
    private final List<EnvironmentPlan> environments;
    private final PromqlReader promql;
    private final PanelResolver panels;
    private final Consumer<Diagnostic> problems;

    /**
     * What panels show.
     *
     * @param metrics what the platform serves and its rules record
     * @param interval the time between two scrapes
     * @param alerts the alerts, whose thresholds panels may show
     */
    public record Data(RuleMetrics metrics, Duration interval, List<AlertPlan> alerts) {

        public Data {
            alerts = List.copyOf(alerts);
        }
    }

    /**
     * @param catalogs the dashboards of the packs, and all metrics that are known
     * @param environments the environments, whose services say what there is to show
     * @param data what panels show
     * @param problems takes what is wrong with dashboards, and which panels of the model are left out
     */
    public DashboardResolver(
            Catalogs catalogs, List<EnvironmentPlan> environments, Data data, Consumer<Diagnostic> problems) {
        this.catalogs = catalogs;
        this.environments = List.copyOf(environments);
        this.promql = new PromqlReader(new DescribedMetrics(catalogs, environments, data.metrics()), data.interval());
        this.panels =
                new PanelResolver(new ChosenQuery(data.metrics()), new Sources(environments), data.alerts(), problems);
        this.problems = problems;
    }

    /** The dashboards that have something to show, sorted by uid. */
    public List<DashboardPlan> resolve() {
        SortedSet<String> names = new TreeSet<>(catalogs.dashboards().names());
        environments.forEach(
                environment -> environment.model().dashboards().forEach(dashboard -> names.add(dashboard.name())));
        return names.stream()
                .flatMap(name -> WantedDashboard.of(name, environments, catalogs.dashboards()).stream())
                .map(this::plan)
                .filter(plan -> !plan.items().isEmpty())
                .toList();
    }

    private DashboardPlan plan(WantedDashboard wanted) {
        Dashboard dashboard = wanted.whole();
        Choices choices = new Choices(dashboard.variables());
        choices.check(promql, wanted.path().key("variables"), problems);
        QueryReader reader = new QueryReader(promql, choices.names(), problems);
        List<Item> items = Grid.place(dashboard.sections().stream()
                .filter(DashboardSection::enabled)
                .map(section -> section(section, wanted, reader))
                .toList());
        Set<SourcePlan> read = new LinkedHashSet<>();
        items.forEach(item -> item.panels().forEach(panel -> read.add(panel.source())));
        return new DashboardPlan(
                dashboard.name(),
                Objects.requireNonNullElse(dashboard.title(), dashboard.name()),
                Objects.requireNonNullElse(dashboard.description(), ""),
                new DashboardPlan.Time(
                        text(Objects.requireNonNullElse(dashboard.refresh(), REFRESH)),
                        "now-" + text(Objects.requireNonNullElse(dashboard.timeRange(), RANGE))),
                Sources.of(read),
                choices.variables(),
                items);
    }

    private static String text(Duration duration) {
        return Window.of(duration).text();
    }

    private Grid.Section section(DashboardSection section, WantedDashboard wanted, QueryReader reader) {
        List<Grid.Numbered> there = new ArrayList<>();
        for (Panel panel : section.panels()) {
            if (panel.enabled()) {
                Optional<PanelPlan> plan = panels.resolve(
                        panel,
                        new PanelResolver.Context(reader, wanted.path(section, panel), wanted.names(section, panel)));
                plan.ifPresent(found -> there.add(new Grid.Numbered(panel.number(), found)));
            }
        }
        return new Grid.Section(
                section.number(),
                Objects.requireNonNullElse(section.title(), section.name()),
                Objects.requireNonNullElse(section.height(), DashboardSection.DEFAULT_HEIGHT),
                Objects.requireNonNullElse(section.perLine(), DashboardSection.DEFAULT_PER_LINE),
                there);
    }
}
