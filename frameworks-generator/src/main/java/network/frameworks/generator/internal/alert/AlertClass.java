package network.frameworks.generator.internal.alert;

import java.util.List;

/** How one of the bundled alerts is played in its unit test. */
public interface AlertClass {

    /** The name of the alert. */
    String name();

    /**
     * What it can watch, best first. An environment is watched by the first source that one of its own jobs serves;
     * a platform for which the list is empty cannot have the alert.
     */
    List<AlertSource> sources(ServedMetrics served);
}
