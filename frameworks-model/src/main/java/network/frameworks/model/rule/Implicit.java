package network.frameworks.model.rule;

import java.util.List;

/** Services that nobody needs to name because every environment has them. */
final class Implicit {
    private Implicit() {}

    /** On every node. */
    static List<String> everywhere() {
        return List.of("node-exporter");
    }

    /** On the monitoring node, unless a role places them. */
    static List<String> monitoring() {
        return List.of("prometheus", "alertmanager", "grafana");
    }
}
