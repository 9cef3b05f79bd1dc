package network.frameworks.model.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import network.frameworks.model.Alert;
import network.frameworks.model.dashboard.Panel;
import network.frameworks.model.dashboard.Panel.Query;
import network.frameworks.model.dashboard.Panel.Source;
import network.frameworks.model.dashboard.Panel.Stacking;
import network.frameworks.model.dashboard.Panel.Threshold;
import network.frameworks.model.dashboard.Panel.Type;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.Suggestion;
import org.jspecify.annotations.Nullable;

/** What single panels say can be shown. */
final class PanelRules {
    private static final Pattern COLOR = Pattern.compile(
            "((super-light|light|semi-dark|dark)-)?(red|orange|yellow|green|blue|purple)|text|transparent"
                    + "|#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?");

    private final Scope scope;
    private final Findings findings;

    PanelRules(Scope scope, Findings findings) {
        this.scope = scope;
        this.findings = findings;
    }

    void check(Panel panel, ModelPath path) {
        scale(panel.display().scale(), path);
        shape(panel.display(), path);
        thresholds(panel.display().thresholds(), path.key("thresholds"));
        queries(panel.data(), path.key("queries"));
    }

    private void scale(Panel.Scale scale, ModelPath path) {
        String unit = scale.unit();
        if (unit != null && !scope.catalogs().grafanaUnits().knows(unit)) {
            findings.add(
                    DiagnosticCode.UNKNOWN_UNIT,
                    path.key("unit"),
                    "Grafana knows no unit '" + unit + "'",
                    scope.catalogs().grafanaUnits().help(unit));
        }
        BigDecimal min = scale.min();
        BigDecimal max = scale.max();
        if (min != null && max != null && min.compareTo(max) >= 0) {
            bad(path.key("max"), "the axis ends at " + max.toPlainString() + ", not after its start", null);
        }
    }

    private void shape(Panel.Display display, ModelPath path) {
        Type type = display.type() == null ? Type.TIMESERIES : display.type();
        if (type == Type.GEOMAP && display.geomap() == null) {
            findings.add(
                    DiagnosticCode.INCOMPLETE_PANEL,
                    path.key("geomap"),
                    "a map needs 'geomap', the columns that it shows",
                    "write it like {layer: Viewers, country: country_code, size: viewers}");
        }
        if (type != Type.GEOMAP && display.geomap() != null) {
            bad(path.key("geomap"), "only a panel of the type geomap is a map", null);
        }
        boolean stacked = display.stacking() != null && display.stacking() != Stacking.NONE;
        if (type != Type.TIMESERIES && stacked) {
            bad(path.key("stacking"), "only the series of a panel of the type timeseries stand on each other", null);
        }
    }

    private void thresholds(List<Threshold> thresholds, ModelPath path) {
        BigDecimal last = null;
        for (int index = 0; index < thresholds.size(); index++) {
            Threshold threshold = thresholds.get(index);
            ModelPath place = path.index(index);
            boolean both = threshold.value() != null && threshold.alert() != null;
            boolean none = threshold.value() == null && threshold.alert() == null;
            if (index == 0 && !none) {
                step(place, "the first colour is that of everything below the second, so it has no value");
            } else if (index > 0 && (none || both)) {
                step(place, "a colour counts from a 'value', or from the threshold of an 'alert'");
            } else if (last != null
                    && threshold.value() != null
                    && threshold.value().compareTo(last) <= 0) {
                step(place.key("value"), threshold.value().toPlainString() + " is not above " + last.toPlainString());
            }
            last = threshold.value() == null ? last : threshold.value();
            alert(threshold, place.key("alert"));
            if (!COLOR.matcher(threshold.color()).matches()) {
                bad(
                        place.key("color"),
                        "'" + threshold.color() + "' is no colour",
                        "take red, orange, yellow, green, blue, purple, one of them like dark-red, or #rrggbb");
            }
        }
    }

    private void step(ModelPath place, String message) {
        findings.add(
                DiagnosticCode.BAD_STEP, place, message, "write them like [{color: green}, {value: 80, color: red}]");
    }

    private void alert(Threshold threshold, ModelPath place) {
        SortedSet<String> known = new TreeSet<>(scope.catalogs().alerts().names());
        scope.model().environments().stream()
                .flatMap(environment -> environment.alerts().stream())
                .map(Alert::name)
                .forEach(known::add);
        if (threshold.alert() != null && !known.contains(threshold.alert())) {
            findings.add(
                    DiagnosticCode.UNKNOWN_ALERT,
                    place,
                    "there is no alert '" + threshold.alert() + "'",
                    Suggestion.help(threshold.alert(), known));
        }
    }

    private void queries(Panel.Data data, ModelPath path) {
        boolean promql = data.source() == null || data.source() == Source.PROMETHEUS;
        for (int index = 0; index < data.queries().size(); index++) {
            Query query = data.queries().get(index);
            if (promql && query.sql() != null) {
                bad(
                        path.index(index).key("sql"),
                        "Prometheus does not read SQL",
                        "name the database with 'dataSource: clickhouse' or 'dataSource: postgres'");
            } else if (!promql && query.expr() != null) {
                bad(path.index(index).key("expr"), "a database does not read PromQL", "write 'sql'");
            } else if (!promql && query.legend() != null) {
                bad(
                        path.index(index).key("legend"),
                        "SQL names its series itself",
                        "remove the line and name the columns in the query");
            }
        }
    }

    private void bad(ModelPath place, String message, @Nullable String hint) {
        findings.add(DiagnosticCode.BAD_PANEL, place, message, hint);
    }
}
