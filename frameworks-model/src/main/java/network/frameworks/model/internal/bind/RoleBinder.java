package network.frameworks.model.internal.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import network.frameworks.model.Role;
import network.frameworks.model.ServiceUse;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.ScalarNode;

/** Binds one role. Its services are names, or maps where something differs from the catalogue. */
final class RoleBinder {
    private static final int HIGHEST_PORT = 65535;

    private RoleBinder() {}

    static Role bind(String name, Section section) {
        List<ServiceUse> services = new ArrayList<>();
        for (Node item : section.items("services")) {
            services.add(service(item, section.report()));
        }
        if (!section.has("services")) {
            section.missing("services");
        }
        section.finish();
        return new Role(name, services);
    }

    private static ServiceUse service(Node item, Report report) {
        if (item instanceof MapNode map) {
            Section section = report.section(map);
            ServiceUse use = new ServiceUse(
                    section.text("name"),
                    section.optionalText("version"),
                    section.optionalText("sha256"),
                    section.numberMap("ports", 1, HIGHEST_PORT),
                    section.textMap("environment"));
            section.finish();
            return use;
        }
        if (item instanceof ScalarNode) {
            String name = new Values(report).filledText(item);
            return new ServiceUse(name == null ? "" : name, null, null, new TreeMap<>(), new TreeMap<>());
        }
        report.wrongType(item, "the name of a service", "or a map with the keys name, version, ports");
        return ServiceUse.of("");
    }
}
