package network.frameworks.model.internal.bind;

import java.util.Set;
import network.frameworks.model.dashboard.Panel;
import network.frameworks.model.dashboard.Panel.Format;
import network.frameworks.model.dashboard.Panel.Geomap;
import network.frameworks.model.dashboard.Panel.Query;
import network.frameworks.model.dashboard.Panel.Source;
import network.frameworks.model.dashboard.Panel.Stacking;
import network.frameworks.model.dashboard.Panel.Threshold;
import network.frameworks.model.dashboard.Panel.Type;
import network.frameworks.model.dashboard.PanelBuilder;
import org.jspecify.annotations.Nullable;

/** Binds one panel of a dashboard. */
final class PanelBinder {
    private static final int MOST_DECIMALS = 15;

    private PanelBinder() {}

    static Panel bind(Section section) {
        PanelBuilder panel = Panel.builder(section.text("name"))
                .enabled(section.flag("enabled", true))
                .id(section.optionalNumber("id", 1, Integer.MAX_VALUE))
                .title(section.optionalText("title"))
                .description(section.optionalText("description"))
                .type(section.optionalWord("type", Type.class))
                .unit(section.optionalText("unit"))
                .min(section.optionalDecimal("min"))
                .max(section.optionalDecimal("max"))
                .decimals(section.optionalNumber("decimals", 0, MOST_DECIMALS))
                .stacking(section.optionalWord("stacking", Stacking.class))
                .geomap(geomap(section))
                .source(section.optionalWord("dataSource", Source.class));
        DashboardBinder.each(
                section,
                "thresholds",
                "{value: 80, color: red}",
                below -> panel.threshold(new Threshold(
                        below.optionalDecimal("value"), below.optionalText("alert"), below.text("color"))));
        DashboardBinder.each(section, "queries", "{expr: up}", below -> panel.query(query(below)));
        return panel.build();
    }

    private static @Nullable Geomap geomap(Section panel) {
        if (!panel.has("geomap")) {
            panel.allow(Set.of("geomap"));
            return null;
        }
        Section section = panel.section("geomap");
        Geomap geomap = new Geomap(section.text("layer"), section.text("country"), section.text("size"));
        section.finish();
        return geomap;
    }

    private static Query query(Section section) {
        section.exclusive("expr", "sql");
        if (!section.has("expr") && !section.has("sql")) {
            section.missing("expr");
        }
        return new Query(
                section.optionalText("expr"),
                section.optionalText("sql"),
                section.optionalText("legend"),
                section.optionalWord("format", Format.class));
    }
}
