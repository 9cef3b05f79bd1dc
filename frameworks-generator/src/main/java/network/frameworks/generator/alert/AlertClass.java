package network.frameworks.generator.alert;

import java.util.List;

/** A kind of alert that every platform has. */
public interface AlertClass {

    /** Its name, also that of the alert that needs no mention in a model. */
    String name();

    /**
     * What it can watch, best first. An environment is watched by the first source that one of its own jobs serves;
     * a platform for which the list is empty cannot have the alert.
     */
    List<AlertSource> sources(ServedMetrics served);

    /** What the metrics would have to come from, for a message to somebody who wants the alert without them. */
    String needs();
}
