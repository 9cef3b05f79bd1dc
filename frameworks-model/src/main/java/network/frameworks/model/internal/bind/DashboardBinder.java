package network.frameworks.model.internal.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import network.frameworks.model.dashboard.Dashboard;
import network.frameworks.model.dashboard.DashboardBuilder;
import network.frameworks.model.dashboard.DashboardSection;
import network.frameworks.model.dashboard.DashboardVariable;
import network.frameworks.model.dashboard.Panel;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.Node;

/** Binds a dashboard of a pack or of a model file; both are written alike. */
public final class DashboardBinder {
    private static final int LARGEST_ID = Integer.MAX_VALUE;
    private static final int HIGHEST = 40;
    private static final int MOST_PER_LINE = 12;

    private DashboardBinder() {}

    /** The dashboard that a section describes. */
    public static Dashboard bind(String name, Section section) {
        DashboardBuilder dashboard = Dashboard.builder(name)
                .enabled(section.flag("enabled", true))
                .title(section.optionalText("title"))
                .description(section.optionalText("description"))
                .refresh(section.optionalDuration("refresh"))
                .timeRange(section.optionalDuration("timeRange"));
        each(section, "variables", "{name: topic, metric: my_metric, label: topic}", below -> {
            dashboard.variable(new DashboardVariable(
                    below.text("name"), below.optionalText("title"), below.text("metric"), below.text("label")));
        });
        each(section, "sections", "{name: queues, title: Queues, panels: []}", below -> {
            dashboard.section(section(below));
        });
        section.finish();
        return dashboard.build();
    }

    private static DashboardSection section(Section section) {
        List<Panel> panels = new ArrayList<>();
        each(
                section,
                "panels",
                "{name: queue-length, title: Queue length, queries: []}",
                below -> panels.add(PanelBinder.bind(below)));
        return new DashboardSection(
                section.text("name"),
                section.flag("enabled", true),
                section.optionalNumber("id", 1, LARGEST_ID),
                section.optionalText("title"),
                section.optionalNumber("height", 1, HIGHEST),
                section.optionalNumber("perLine", 1, MOST_PER_LINE),
                panels);
    }

    /** Reads each map of a list, and reports what is none. */
    static void each(Section section, String key, String example, Consumer<Section> reader) {
        for (Node item : section.items(key)) {
            if (item instanceof MapNode map) {
                Section below = section.report().section(map);
                reader.accept(below);
                below.finish();
            } else {
                section.report().wrongType(item, "a map", "write it like " + example);
            }
        }
    }
}
