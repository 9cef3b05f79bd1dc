package network.frameworks.model.dashboard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a dashboard that is on and like the bundled one of its name unless told otherwise. */
public final class DashboardBuilder {
    private final String name;
    private boolean enabled = true;
    private @Nullable String title;
    private @Nullable String description;
    private @Nullable Duration refresh;
    private @Nullable Duration timeRange;
    private final List<DashboardVariable> variables = new ArrayList<>();
    private final List<DashboardSection> sections = new ArrayList<>();

    DashboardBuilder(String name) {
        this.name = name;
    }

    /** False leaves it out. */
    public DashboardBuilder enabled(boolean value) {
        enabled = value;
        return this;
    }

    /** The title shown in Grafana. */
    public DashboardBuilder title(@Nullable String value) {
        title = value;
        return this;
    }

    /** What it is for, in one sentence. */
    public DashboardBuilder description(@Nullable String value) {
        description = value;
        return this;
    }

    /** How often an open dashboard reloads. */
    public DashboardBuilder refresh(@Nullable Duration value) {
        refresh = value;
        return this;
    }

    /** How much of the past it shows. */
    public DashboardBuilder timeRange(@Nullable Duration value) {
        timeRange = value;
        return this;
    }

    /** A further list to choose from at its top. */
    public DashboardBuilder variable(DashboardVariable variable) {
        variables.add(variable);
        return this;
    }

    /** A section, below those that are there. */
    public DashboardBuilder section(DashboardSection section) {
        sections.add(section);
        return this;
    }

    /** The dashboard. */
    public Dashboard build() {
        return new Dashboard(name, enabled, title, description, refresh, timeRange, variables, sections);
    }
}
