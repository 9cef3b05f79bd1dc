package network.frameworks.model.service;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What says that a start of a service has worked.
 *
 * @param first on a host on which it never ran, while others may not be up yet; null for its health page
 * @param later of every later release; null for its health page
 */
public record Gates(@Nullable Gate first, @Nullable Gate later) {

    /** Its health page says so, first and later. */
    public static final Gates HEALTH = new Gates(null, null);

    /**
     * Something that must come true.
     *
     * @param port the name of the port, or null for that of the health page
     * @param path the page that must answer 200, or null when the port must take connections and no more
     * @param within how long that may take, or null for the usual time
     * @param with a variable without which the health page is asked instead, or null
     */
    public record Gate(
            @Nullable String port,
            @Nullable String path,
            @Nullable Duration within,
            @Nullable String with) {}
}
