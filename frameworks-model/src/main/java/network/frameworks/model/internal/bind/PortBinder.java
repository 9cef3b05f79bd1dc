package network.frameworks.model.internal.bind;

import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.ScalarNode;
import network.frameworks.model.service.Network.Connector;
import network.frameworks.model.service.Network.Exposure;
import network.frameworks.model.service.Network.Port;
import network.frameworks.model.service.Network.Protocol;
import network.frameworks.model.service.Network.Tls;
import org.jspecify.annotations.Nullable;

/** Binds a port of a service, written as a number only or as a map. */
final class PortBinder {
    private static final int HIGHEST_PORT = 65535;

    private PortBinder() {}

    static Port bind(MapNode.Entry entry, Section service) {
        String name = entry.key();
        if (entry.value() instanceof ScalarNode) {
            Integer number = new Values(service.report()).integer(entry.value(), 1, HIGHEST_PORT);
            return Port.mesh(name, number == null ? 1 : number);
        }
        Section section = service.sectionOf(entry);
        Port port = new Port(
                name,
                section.number("number", 1, HIGHEST_PORT),
                section.word("protocol", Protocol.TCP),
                section.word("exposure", Exposure.MESH),
                section.text("description", name),
                connector(section),
                section.optionalWord("tls", Tls.class));
        section.finish();
        return port;
    }

    private static @Nullable Connector connector(Section port) {
        if (!(port.map().get("connector") instanceof MapNode)) {
            String name = port.optionalText("connector");
            return name == null ? null : new Connector(name, "port");
        }
        Section section = port.section("connector");
        Connector connector = new Connector(section.text("name"), section.text("option", "port"));
        section.finish();
        return connector;
    }
}
