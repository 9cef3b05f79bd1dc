package network.frameworks.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A dashboard that the user names. A null field keeps the default of the bundled dashboard of that name.
 *
 * @param name the file name without {@code .json}, also its uid in Grafana
 * @param enabled false leaves the dashboard out
 * @param title the title shown in Grafana
 * @param refresh how often an open dashboard reloads
 * @param timeRange how much of the past it shows
 */
public record Dashboard(
        String name,
        boolean enabled,
        @Nullable String title,
        @Nullable Duration refresh,
        @Nullable Duration timeRange) {}
