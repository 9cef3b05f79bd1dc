package network.frameworks.generator.resolve.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.AlertVariant;
import network.frameworks.generator.plan.dashboard.PanelPlan;
import network.frameworks.generator.plan.dashboard.PanelPlan.Display;
import network.frameworks.generator.plan.dashboard.PanelPlan.QueryPlan;
import network.frameworks.generator.plan.dashboard.PanelPlan.Step;
import network.frameworks.generator.syntax.promql.Expr;
import network.frameworks.generator.syntax.promql.PromqlParser;
import network.frameworks.model.dashboard.Panel;
import network.frameworks.model.dashboard.Panel.Format;
import network.frameworks.model.dashboard.Panel.Geomap;
import network.frameworks.model.dashboard.Panel.Query;
import network.frameworks.model.dashboard.Panel.Source;
import network.frameworks.model.dashboard.Panel.Stacking;
import network.frameworks.model.dashboard.Panel.Threshold;
import network.frameworks.model.dashboard.Panel.Type;

/** Decides what a panel asks and how it looks, or that it has nothing to show. */
final class PanelResolver {

    private final ChosenQuery chosen;
    private final Sources sources;
    private final List<AlertPlan> alerts;

    PanelResolver(ChosenQuery chosen, Sources sources, List<AlertPlan> alerts) {
        this.chosen = chosen;
        this.sources = sources;
        this.alerts = List.copyOf(alerts);
    }

    /** The panel, or empty when nothing serves what it would show. */
    Optional<PanelPlan> resolve(Panel panel) {
        Source source = Objects.requireNonNullElse(panel.data().source(), Source.PROMETHEUS);
        Type type = Objects.requireNonNullElse(panel.display().type(), Type.TIMESERIES);
        if (!sources.has(source)) {
            return Optional.empty();
        }
        List<QueryPlan> queries = new ArrayList<>();
        for (Query query : panel.data().queries()) {
            String text = query.sql();
            if (query.expr() != null) {
                Expr expr = PromqlParser.parse(query.expr());
                if (!chosen.served(expr)) {
                    return Optional.empty();
                }
                text = chosen.text(expr);
            }
            queries.add(new QueryPlan(
                    String.valueOf((char) ('A' + queries.size())),
                    text == null ? "" : text.strip(),
                    Objects.requireNonNullElse(query.legend(), ""),
                    word(Objects.requireNonNullElse(query.format(), usual(type)))));
        }
        return Optional.of(new PanelPlan(
                Objects.requireNonNullElse(panel.title(), panel.name()),
                Objects.requireNonNullElse(panel.description(), ""),
                word(type),
                display(panel.display()),
                Sources.of(source),
                queries));
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
