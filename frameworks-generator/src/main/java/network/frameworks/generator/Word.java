package network.frameworks.generator;

/**
 * A name that a model or a pack can use.
 *
 * @param kind what bears the name
 * @param name the name
 * @param about what it is, in a few words of one line
 */
public record Word(Kind kind, String name, String about) {

    /** What can be named. */
    public enum Kind {
        /** A service, below {@code roles: … services}. */
        SERVICES,
        /** A metric, in expressions of alerts and panels; a histogram and a summary by the name of their family. */
        METRICS,
        /** An alert of a pack, below {@code alerts}. */
        ALERTS,
        /** A dashboard of a pack, below {@code dashboards}. */
        DASHBOARDS,
        /** A location of Hetzner Cloud, at {@code location} and {@code locations}. */
        LOCATIONS,
        /** A server type of Hetzner Cloud that can still be ordered, at {@code serverType}. */
        SERVER_TYPES
    }
}
