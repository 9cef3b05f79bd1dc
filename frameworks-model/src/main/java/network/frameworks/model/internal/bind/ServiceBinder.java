package network.frameworks.model.internal.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.ScalarNode;
import network.frameworks.model.service.MetricsPage;
import network.frameworks.model.service.Needs.Reach;
import network.frameworks.model.service.Network;
import network.frameworks.model.service.Network.Edge;
import network.frameworks.model.service.ServiceDefinition;
import network.frameworks.model.service.ServiceDefinition.Always;
import network.frameworks.model.service.ServiceDefinition.Kind;
import network.frameworks.model.service.ServiceDefinition.Page;
import network.frameworks.model.service.ServiceDefinition.Placement;
import network.frameworks.model.service.ServiceDefinitionBuilder;
import network.frameworks.model.service.Settings;
import network.frameworks.model.service.Settings.Form;
import network.frameworks.model.service.Settings.Scope;
import network.frameworks.model.service.Settings.Secret;
import org.jspecify.annotations.Nullable;

/** Binds a service of a pack or of a model file; both are written alike. */
public final class ServiceBinder {
    private ServiceBinder() {}

    /** The service that a section describes. */
    public static ServiceDefinition bind(String name, Section section) {
        ServiceDefinitionBuilder service = ServiceDefinition.builder(name, section.word("kind", Kind.GO_SERVICE));
        String description = section.optionalText("description");
        if (description != null) {
            service.description(description);
        }
        service.placement(section.word("placement", Placement.EVERY_NODE))
                .always(section.optionalWord("always", Always.class))
                .stateful(section.flag("stateful", false))
                .reach(section.word("reach", Reach.NEAREST))
                .quorum(section.flag("quorum", false));
        InstallBinder.bind(section, service);
        section.entries("ports").values().forEach(entry -> service.port(PortBinder.bind(entry, section)));
        service.publicName(section.optionalRawText("publicName"))
                .publicScope(section.word("publicScope", Network.Scope.DOMAIN))
                .proxy(section.flag("proxy", false))
                .edge(edge(section));
        service.health(page(section, "health", "/health"))
                .metrics(metrics(section))
                .exporter(section.optionalText("exporter"))
                .gates(ContractBinder.gates(section));
        ContractBinder.peers(section).forEach(service::peer);
        Section stores = section.section("stores");
        for (String store : stores.map().entries().keySet()) {
            stores.filledTexts(store).forEach(database -> service.store(store, database));
        }
        stores.finish();
        Settings settings = ContractBinder.settings(section);
        settings.environment().forEach(variable -> service.variable(variable.name(), variable.value()));
        settings.contract().forEach(service::clause);
        service.ignores(settings.ignored());
        List<Secret> secrets =
                new ArrayList<>(section.different("secrets", item -> secret(item, section.report()), Secret::name));
        settings.secrets().stream()
                .filter(secret -> secrets.stream().noneMatch(said -> said.name().equals(secret.name())))
                .forEach(secrets::add);
        secrets.forEach(service::secret);
        section.finish();
        return service.build();
    }

    /** A secret written as its name only, or as a map. */
    private static @Nullable Secret secret(Node item, Report report) {
        if (!(item instanceof MapNode map)) {
            String name = new Values(report).filledText(item);
            return name == null ? null : Secret.of(name);
        }
        Section section = report.section(map);
        Secret secret = new Secret(
                section.text("name"),
                section.optionalWord("scope", Scope.class),
                section.optionalWord("form", Form.class));
        section.finish();
        return secret;
    }

    private static @Nullable Edge edge(Section service) {
        if (!service.has("edge")) {
            service.allow(Set.of("edge"));
            return null;
        }
        Section section = service.section("edge");
        Edge edge = new Edge(
                section.text("proxy"), section.text("balancer"), section.text("registrar"), section.texts("names"));
        section.finish();
        return edge;
    }

    private static @Nullable Page page(Section service, String key, String defaultPath) {
        if (!service.has(key)) {
            service.allow(Set.of(key));
            return null;
        }
        Section section = service.section(key);
        Page page = new Page(section.text("port", "http"), section.text("path", defaultPath));
        section.finish();
        return page;
    }

    private static @Nullable MetricsPage metrics(Section service) {
        if (!service.has("metrics")) {
            service.allow(Set.of("metrics"));
            return null;
        }
        Section section = service.section("metrics");
        MetricsPage page = new MetricsPage(
                section.text("port", "http"),
                section.text("path", "/metrics"),
                section.optionalText("via"),
                MetricBinder.series(section));
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
