package network.frameworks.generator.internal.check.grafana;

import network.frameworks.model.diagnostic.ProblemCode;

/** What can be wrong with a rendered dashboard. */
enum Code implements ProblemCode {
    SYNTAX("FW6401", "A file cannot be read."),
    DASHBOARD("FW6402", "A dashboard's uid, title, version or settings are not what every dashboard has."),
    ID("FW6403", "A panel's id is missing or there twice."),
    GRID("FW6404", "A panel lies outside the grid or over another."),
    TEXT("FW6405", "A panel does not say what it shows."),
    UNIT("FW6406", "Grafana does not know a unit."),
    DATA_SOURCE("FW6407", "Nothing declares a data source that is used."),
    VARIABLE("FW6408", "Nothing declares a variable that is used."),
    QUERY("FW6409", "A query is missing or cannot work."),
    STEPS("FW6410", "The steps of a threshold are out of order.");

    private final Definition definition;

    Code(String id, String meaning) {
        definition = Definition.error(id, meaning);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
