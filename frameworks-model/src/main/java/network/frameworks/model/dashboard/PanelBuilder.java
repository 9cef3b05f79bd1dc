package network.frameworks.model.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import network.frameworks.model.dashboard.Panel.Geomap;
import network.frameworks.model.dashboard.Panel.Query;
import network.frameworks.model.dashboard.Panel.Source;
import network.frameworks.model.dashboard.Panel.Stacking;
import network.frameworks.model.dashboard.Panel.Threshold;
import network.frameworks.model.dashboard.Panel.Type;
import org.jspecify.annotations.Nullable;

/** Builds a panel that is on and like the bundled one of its name unless told otherwise. */
public final class PanelBuilder {
    private final String name;
    private boolean enabled = true;
    private @Nullable Integer id;
    private @Nullable String title;
    private @Nullable String description;
    private @Nullable Type type;
    private @Nullable String unit;
    private @Nullable BigDecimal min;
    private @Nullable BigDecimal max;
    private @Nullable Integer decimals;
    private @Nullable Stacking stacking;
    private final List<Threshold> thresholds = new ArrayList<>();
    private @Nullable Geomap geomap;
    private @Nullable Source source;
    private final List<Query> queries = new ArrayList<>();

    PanelBuilder(String name) {
        this.name = name;
    }

    /** False leaves it out. */
    public PanelBuilder enabled(boolean value) {
        enabled = value;
        return this;
    }

    /** Its number in Grafana. */
    public PanelBuilder id(@Nullable Integer value) {
        id = value;
        return this;
    }

    /** The title. */
    public PanelBuilder title(@Nullable String value) {
        title = value;
        return this;
    }

    /** What it shows and where the numbers come from. */
    public PanelBuilder description(@Nullable String value) {
        description = value;
        return this;
    }

    /** The visualisation. */
    public PanelBuilder type(@Nullable Type value) {
        type = value;
        return this;
    }

    /** A unit id of Grafana. */
    public PanelBuilder unit(@Nullable String value) {
        unit = value;
        return this;
    }

    /** Where the axis starts. */
    public PanelBuilder min(@Nullable BigDecimal value) {
        min = value;
        return this;
    }

    /** Where the axis ends. */
    public PanelBuilder max(@Nullable BigDecimal value) {
        max = value;
        return this;
    }

    /** Digits behind the point. */
    public PanelBuilder decimals(@Nullable Integer value) {
        decimals = value;
        return this;
    }

    /** Whether series stand on each other. */
    public PanelBuilder stacking(@Nullable Stacking value) {
        stacking = value;
        return this;
    }

    /** A value from which another colour counts, above those that are there. */
    public PanelBuilder threshold(Threshold threshold) {
        thresholds.add(threshold);
        return this;
    }

    /** What a map shows. */
    public PanelBuilder geomap(@Nullable Geomap value) {
        geomap = value;
        return this;
    }

    /** The data source. */
    public PanelBuilder source(@Nullable Source value) {
        source = value;
        return this;
    }

    /** A further query. */
    public PanelBuilder query(Query query) {
        queries.add(query);
        return this;
    }

    /** The panel. */
    public Panel build() {
        return new Panel(
                name,
                enabled,
                id,
                title,
                description,
                new Panel.Display(type, new Panel.Scale(unit, min, max, decimals), stacking, thresholds, geomap),
                new Panel.Data(source, queries));
    }
}
