package network.frameworks.generator.internal.resolve.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import network.frameworks.generator.internal.syntax.promql.PromqlParser;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.AlertVariant;
import network.frameworks.generator.plan.dashboard.PanelPlan;
import network.frameworks.generator.plan.dashboard.PanelPlan.Display;
import network.frameworks.generator.plan.dashboard.PanelPlan.QueryPlan;
import network.frameworks.generator.plan.dashboard.PanelPlan.Step;
import network.frameworks.model.dashboard.Panel;
import network.frameworks.model.dashboard.Panel.Format;
import network.frameworks.model.dashboard.Panel.Geomap;
import network.frameworks.model.dashboard.Panel.Query;
import network.frameworks.model.dashboard.Panel.Source;
import network.frameworks.model.dashboard.Panel.Stacking;
import network.frameworks.model.dashboard.Panel.Threshold;
import network.frameworks.model.dashboard.Panel.Type;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;

/** Decides what a panel asks and how it looks, or that it has nothing to show. */
final class PanelResolver {

    private final ChosenQuery chosen;
    private final Sources sources;
    private final List<AlertPlan> alerts;
    private final Consumer<Diagnostic> problems;

    PanelResolver(ChosenQuery chosen, Sources sources, List<AlertPlan> alerts, Consumer<Diagnostic> problems) {
        this.chosen = chosen;
        this.sources = sources;
        this.alerts = List.copyOf(alerts);
        this.problems = problems;
    }

    /**
     * What is said about a panel.
     *
     * @param reader judges its queries
     * @param path where it is said
     * @param mine whether the model names it, and so wants to know when it is left out
     */
    record Context(QueryReader reader, ModelPath path, boolean mine) {}

    /** The panel, or empty when it cannot work or nothing serves what it would show. */
    Optional<PanelPlan> resolve(Panel panel, Context context) {
        Source source = Objects.requireNonNullElse(panel.data().source(), Source.PROMETHEUS);
        Type type = Objects.requireNonNullElse(panel.display().type(), Type.TIMESERIES);
        List<Query> queries = panel.data().queries();
        boolean works = true;
        for (int index = 0; index < queries.size(); index++) {
            ModelPath place = context.path().key("queries").index(index);
            works &= context.reader().canWork(queries.get(index), place) && works(queries.get(index), place);
        }
        if (!works) {
            return Optional.empty();
        }
        SortedSet<String> missing = missing(source, queries);
        if (!missing.isEmpty()) {
            leftOut(panel, context, missing);
            return Optional.empty();
        }
        List<QueryPlan> plans = new ArrayList<>();
        for (Query query : queries) {
            plans.add(plan(query, plans.size(), usual(type)));
        }
        return Optional.of(new PanelPlan(
                Objects.requireNonNullElse(panel.title(), panel.name()),
                Objects.requireNonNullElse(panel.description(), ""),
                word(type),
                display(panel.display()),
                Sources.of(source),
                plans));
    }

    /** Whether a query that can work does so on this platform. */
    private boolean works(Query query, ModelPath path) {
        if (query.expr() == null) {
            return true;
        }
        List<String> found = chosen.problems(PromqlParser.parse(query.expr()));
        found.forEach(message -> problems.accept(Diagnostic.of(
                DashboardCode.QUERY, path.key("expr"), message, "name one metric, or a narrower pattern")));
        return found.isEmpty();
    }

    private SortedSet<String> missing(Source source, List<Query> queries) {
        SortedSet<String> missing = new TreeSet<>();
        if (!sources.has(source)) {
            missing.add(Sources.of(source).name());
        }
        queries.stream()
                .map(Query::expr)
                .filter(Objects::nonNull)
                .forEach(expr -> missing.addAll(chosen.missing(PromqlParser.parse(expr))));
        return missing;
    }

    private void leftOut(Panel panel, Context context, SortedSet<String> missing) {
        if (context.mine()) {
            problems.accept(Diagnostic.of(
                    DashboardCode.LEFT_OUT,
                    context.path(),
                    "the panel '" + panel.name() + "' is left out: nothing of this platform serves "
                            + String.join(", ", missing),
                    null));
        }
    }

    private QueryPlan plan(Query query, int index, Format usual) {
        String sql = query.sql();
        return new QueryPlan(
                String.valueOf((char) ('A' + index)),
                query.expr() == null
                        ? Objects.requireNonNullElse(sql, "").strip()
                        : chosen.text(PromqlParser.parse(query.expr())),
                Objects.requireNonNullElse(query.legend(), ""),
                word(Objects.requireNonNullElse(query.format(), usual)));
    }

    private static Format usual(Type type) {
        return switch (type) {
            case STAT, GAUGE, TIMESERIES -> Format.TIME_SERIES;
            case PIECHART, GEOMAP, TABLE -> Format.TABLE;
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private Display display(Panel.Display display) {
        Panel.Scale scale = display.scale();
        Geomap geomap = display.geomap();
        return new Display(
                Objects.requireNonNullElse(scale.unit(), Panel.Scale.PLAIN),
                scale.min(),
                scale.max(),
                scale.decimals(),
                word(Objects.requireNonNullElse(display.stacking(), Stacking.NONE)),
                steps(display.thresholds()),
                geomap == null ? null : new PanelPlan.Geomap(geomap.layer(), geomap.country(), geomap.size()));
    }

    /** The steps; that of an alert which the platform does not have is left out. */
    private List<Step> steps(List<Threshold> thresholds) {
        List<Step> steps = new ArrayList<>();
        for (Threshold threshold : thresholds) {
            String alert = threshold.alert();
            if (alert == null) {
                steps.add(new Step(threshold.value(), threshold.color()));
            } else {
                smallest(alert).ifPresent(value -> steps.add(new Step(value, threshold.color())));
            }
        }
        return steps.size() == 1 && thresholds.size() > 1 ? List.of() : steps;
    }

    /** From this value on the alert fires somewhere. */
    private Optional<BigDecimal> smallest(String alert) {
        return alerts.stream()
                .filter(plan -> plan.name().equals(alert))
                .flatMap(plan -> plan.variants().stream())
                .map(AlertVariant::threshold)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
