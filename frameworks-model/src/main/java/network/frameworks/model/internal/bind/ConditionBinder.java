package network.frameworks.model.internal.bind;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import network.frameworks.model.Alert;
import network.frameworks.model.AlertCondition;
import network.frameworks.model.AlertCondition.Absence;
import network.frameworks.model.AlertCondition.Bounds;
import network.frameworks.model.AlertCondition.Recording;
import network.frameworks.model.AlertCondition.Source;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.Node;
import org.jspecify.annotations.Nullable;

/** Binds what must hold for an alert to fire. */
final class ConditionBinder {
    private static final Duration ABSENCE_WAIT = Duration.ofMinutes(5);

    /** An alert with none of them takes its condition from another. */
    private static final Set<String> KEYS =
            Set.of("expr", "sources", "recordings", "needs", "unit", "above", "below", "perHost", "absence");

    private ConditionBinder() {}

    /** The condition of an alert, or null when another alert says it. */
    static @Nullable AlertCondition bind(Section section) {
        List<Source> sources = sources(section);
        String unit = section.optionalText("unit");
        BigDecimal above = section.optionalDecimal("above");
        BigDecimal below = section.optionalDecimal("below");
        boolean perHost = section.flag("perHost", false);
        Absence absence = absence(section);
        if (Collections.disjoint(section.map().entries().keySet(), KEYS)) {
            return null;
        }
        return new AlertCondition(sources, new Bounds(unit, above, below), perHost, absence);
    }

    private static List<Source> sources(Section section) {
        section.exclusive("expr", "sources");
        section.exclusive("sources", "recordings");
        section.exclusive("sources", "needs");
        String expr = section.optionalText("expr");
        List<Recording> recordings = recordings(section);
        List<String> needs = section.texts("needs");
        List<Source> sources = new ArrayList<>();
        for (Section item : maps(section, "sources", "write it like {name: exporter, expr: up == 0}")) {
            sources.add(new Source(
                    item.text("name"), item.text("expr"), recordings(item), item.texts("needs"), texts(item)));
            item.finish();
        }
        Node list = section.map().get("sources");
        if (list != null && list.size() == 1) {
            section.report().add(DiagnosticCode.EMPTY_VALUE, list, "'sources' must name one at least", null);
        }
        return section.has("sources")
                ? sources
                : List.of(new Source("", expr == null ? "" : expr, recordings, needs, Alert.Texts.NONE));
    }

    private static Alert.Texts texts(Section section) {
        return new Alert.Texts(
                section.optionalText("summary"), section.optionalText("description"), section.texts("steps"));
    }

    private static List<Recording> recordings(Section section) {
        List<Recording> recordings = new ArrayList<>();
        String example = "write it like {record: \"job:errors:rate5m\", expr: ...}";
        for (Section item : maps(section, "recordings", example)) {
            recordings.add(new Recording(item.text("record"), item.text("expr")));
            item.finish();
        }
        return recordings;
    }

    private static @Nullable Absence absence(Section section) {
        if (!section.has("absence")) {
            return null;
        }
        Section below = section.section("absence");
        Absence absence = new Absence(
                below.text("expr"),
                below.duration("for", ABSENCE_WAIT),
                below.text("summary"),
                below.text("description"));
        below.finish();
        return absence;
    }

    /** The maps of a list; an item that is no map is a problem. */
    static List<Section> maps(Section section, String key, String example) {
        List<Section> maps = new ArrayList<>();
        for (Node item : section.items(key)) {
            if (item instanceof MapNode map) {
                maps.add(section.report().section(map));
            } else {
                section.report().wrongType(item, "a map", example);
            }
        }
        return maps;
    }
}
