package network.frameworks.model.bind;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import network.frameworks.model.ServiceDefinition;
import network.frameworks.model.ServiceDefinition.Exposure;
import network.frameworks.model.ServiceDefinition.Health;
import network.frameworks.model.ServiceDefinition.Kind;
import network.frameworks.model.ServiceDefinition.Metrics;
import network.frameworks.model.ServiceDefinition.Placement;
import network.frameworks.model.ServiceDefinition.Port;
import network.frameworks.model.ServiceDefinition.Protocol;
import network.frameworks.model.ServiceDefinitionBuilder;
import network.frameworks.model.document.MapNode;
import network.frameworks.model.document.ScalarNode;
import org.jspecify.annotations.Nullable;

/** Binds a service of the bundled catalogue or of a model file; both are written alike. */
public final class ServiceBinder {
    private static final int HIGHEST_PORT = 65535;

    private ServiceBinder() {}

    /** The service that a section describes. */
    public static ServiceDefinition bind(String name, Section section) {
        ServiceDefinitionBuilder service = ServiceDefinition.builder(name, section.word("kind", Kind.GO_SERVICE));
        String description = section.optionalText("description");
        if (description != null) {
            service.description(description);
        }
        String installer = section.optionalText("installer");
        if (installer != null) {
            service.installer(installer);
        }
        service.placement(section.word("placement", Placement.EVERY_NODE));
        section.entries("ports").values().forEach(entry -> service.port(port(entry, section)));
        service.health(page(
                section, "health", below -> new Health(below.text("port", "http"), below.text("path", "/health"))));
        service.metrics(page(
                section,
                "metrics",
                below -> new Metrics(
                        below.text("port", "http"), below.text("path", "/metrics"), MetricBinder.series(below))));
        service.exporter(section.optionalText("exporter"));
        service.dependsOn(section.texts("dependsOn").toArray(String[]::new));
        service.usesIfServed(section.texts("usesIfServed").toArray(String[]::new));
        Section stores = section.section("stores");
        for (String store : stores.map().entries().keySet()) {
            stores.filledTexts(store).forEach(database -> service.store(store, database));
        }
        stores.finish();
        service.secrets(section.texts("secrets"));
        section.textMap("environment").forEach(service::variable);
        service.publicName(section.optionalRawText("publicName"));
        service.reload(section.flag("reload", false));
        service.stateful(section.flag("stateful", false));
        section.finish();
        return service.build();
    }

    /** A port written as a number only, or as a map. */
    private static Port port(MapNode.Entry entry, Section service) {
        String name = entry.key();
        if (entry.value() instanceof ScalarNode) {
            Integer number = new Values(service.report()).integer(entry.value(), 1, HIGHEST_PORT);
            return new Port(name, number == null ? 1 : number, Protocol.TCP, Exposure.MESH, name);
        }
        Section section = service.sectionOf(entry);
        Port port = new Port(
                name,
                section.number("number", 1, HIGHEST_PORT),
                section.word("protocol", Protocol.TCP),
                section.word("exposure", Exposure.MESH),
                section.text("description", name));
        section.finish();
        return port;
    }

    private static <T> @Nullable T page(Section service, String key, Function<Section, T> maker) {
        if (!service.has(key)) {
            service.allow(Set.of(key));
            return null;
        }
        Section section = service.section(key);
        T page = maker.apply(section);
        section.finish();
        return page;
    }

    /** An entry of a model file; one of a bundled service overlays the bundled one field by field. */
    static MapNode.Entry overBundled(MapNode.Entry entry, Map<String, MapNode> bundled) {
        MapNode below = bundled.get(entry.key());
        if (below != null && entry.value() instanceof MapNode above) {
            return new MapNode.Entry(entry.key(), entry.keyLocation(), below.overlaidWith(above));
        }
        boolean nothing = entry.value() instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.NOTHING;
        return below != null && nothing ? new MapNode.Entry(entry.key(), entry.keyLocation(), below) : entry;
    }
}
