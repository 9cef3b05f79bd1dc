package network.frameworks.generator.check.grafana;

/** What can be wrong with a rendered dashboard. */
enum Code {
    /** A file cannot be read. */
    SYNTAX("FW6401"),
    /** A property of the whole dashboard. */
    DASHBOARD("FW6402"),
    /** A number that is there twice or is no number. */
    ID("FW6403"),
    /** A panel that lies outside the grid or over another. */
    GRID("FW6404"),
    /** A panel that does not say what it is. */
    TEXT("FW6405"),
    /** A unit that Grafana does not know. */
    UNIT("FW6406"),
    /** A data source that nothing declares. */
    DATA_SOURCE("FW6407"),
    /** A variable that nothing declares. */
    VARIABLE("FW6408"),
    /** A query that is missing or cannot work. */
    QUERY("FW6409"),
    /** Steps out of order. */
    STEPS("FW6410");

    private final String id;

    Code(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
