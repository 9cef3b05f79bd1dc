package network.frameworks.model.internal.provider.hetzner;

import java.util.List;

/**
 * A network zone.
 *
 * @param name the name in the API, for example {@code eu-central}
 * @param nearby the other zones, the one that answers soonest first
 */
public record Zone(String name, List<String> nearby) {

    public Zone {
        nearby = List.copyOf(nearby);
    }
}
