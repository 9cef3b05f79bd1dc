package network.frameworks.generator.internal.resolve.dashboard;

import network.frameworks.model.diagnostic.Diagnostic.Level;
import network.frameworks.model.diagnostic.ProblemCode;

/** What a dashboard of a model or a pack can ask that cannot be answered. */
enum DashboardCode implements ProblemCode {
    QUERY("FW4010", Level.ERROR, "The query of a panel can never work."),
    METRIC("FW4011", Level.ERROR, "A panel or variable reads a metric that nobody describes."),
    LEGEND("FW4012", Level.ERROR, "A legend names a label that its query drops."),
    LABEL("FW4013", Level.ERROR, "A variable lists values of a label that its metric does not have."),
    LEFT_OUT("FW4015", Level.WARNING, "A panel of the model is left out: nothing serves what it reads.");

    private final Definition definition;

    DashboardCode(String id, Level level, String meaning) {
        definition = new Definition(id, level, meaning);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
