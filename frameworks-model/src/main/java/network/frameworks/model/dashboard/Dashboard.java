package network.frameworks.model.dashboard;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dashboard, or what is to be different in the bundled one of its name. What is null or not named stays as it is
 * below.
 *
 * @param name the file name without {@code .json}, also its uid in Grafana
 * @param enabled false leaves the dashboard out
 * @param title the title shown in Grafana
 * @param description what it is for, in one sentence
 * @param refresh how often an open dashboard reloads
 * @param timeRange how much of the past it shows
 * @param variables further lists to choose from at its top, in their order
 * @param sections its sections, in reading order
 */
public record Dashboard(
        String name,
        boolean enabled,
        @Nullable String title,
        @Nullable String description,
        @Nullable Duration refresh,
        @Nullable Duration timeRange,
        List<DashboardVariable> variables,
        List<DashboardSection> sections) {

    public Dashboard {
        variables = List.copyOf(variables);
        sections = List.copyOf(sections);
    }

    /** A builder of a dashboard. */
    public static DashboardBuilder builder(String name) {
        return new DashboardBuilder(name);
    }

    /** This dashboard laid over another of its name, field by field and panel by panel. */
    public Dashboard over(Dashboard below) {
        return new Dashboard(
                name,
                enabled,
                Layers.first(title, below.title),
                Layers.first(description, below.description),
                Layers.first(refresh, below.refresh),
                Layers.first(timeRange, below.timeRange),
                Layers.merge(variables, below.variables, DashboardVariable::name, (upper, lower) -> upper),
                Layers.merge(sections, below.sections, DashboardSection::name, DashboardSection::over));
    }
}
