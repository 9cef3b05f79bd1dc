package network.frameworks.generator.check.grafana;

import network.frameworks.model.diagnostic.ProblemCode;

/** What can be wrong with a rendered dashboard. */
enum Code implements ProblemCode {
    SYNTAX("FW6401", "A file cannot be read."),
    DASHBOARD("FW6402", "A property of the whole dashboard."),
    ID("FW6403", "A number that is there twice or is no number."),
    GRID("FW6404", "A panel that lies outside the grid or over another."),
    TEXT("FW6405", "A panel that does not say what it is."),
    UNIT("FW6406", "A unit that Grafana does not know."),
    DATA_SOURCE("FW6407", "A data source that nothing declares."),
    VARIABLE("FW6408", "A variable that nothing declares."),
    QUERY("FW6409", "A query that is missing or cannot work."),
    STEPS("FW6410", "Steps out of order.");

    private final String id;
    private final String meaning;

    Code(String id, String meaning) {
        this.id = id;
        this.meaning = meaning;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
