package network.frameworks.model.internal.bind;

import java.util.List;
import java.util.Map;
import network.frameworks.model.Cluster;
import network.frameworks.model.ClusterBuilder;
import network.frameworks.model.ClusterType;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.internal.document.MapNode;

/** Binds one cluster. */
final class ClusterBinder {
    /** More nodes than a private network of Hetzner can hold, as a guard against slips of the finger. */
    static final int MOST_NODES = 20_000;

    private ClusterBinder() {}

    static Cluster bind(String name, Section section) {
        ClusterType type = section.word("type", ClusterType.class);
        ClusterBuilder cluster = Cluster.builder(
                name, type, section.text("serverType"), locations(section).toArray(String[]::new));
        cluster.role(section.optionalText("role"))
                .image(section.text("image", ClusterBuilder.DEFAULT_IMAGE))
                .nodes(section.number("nodes", 1, 1, MOST_NODES))
                .network(section.optionalText("network"))
                .networkZone(section.optionalText("networkZone"))
                .region(section.optionalText("region"))
                .scalable(section.flag("scalable", false))
                .cell(section.optionalText("cell"));
        pins(section, cluster);
        section.textMap("labels").forEach(cluster::label);
        section.finish();
        return cluster.build();
    }

    private static List<String> locations(Section section) {
        section.exclusive("location", "locations");
        if (section.has("locations")) {
            section.optionalText("location");
            return section.filledTexts("locations");
        }
        section.texts("locations");
        return List.of(section.text("location"));
    }

    private static void pins(Section section, ClusterBuilder cluster) {
        Values values = new Values(section.report());
        for (Map.Entry<String, MapNode.Entry> pin : section.entries("wireguard").entrySet()) {
            String address = values.filledText(pin.getValue().value());
            if (pin.getKey().matches("[1-9][0-9]{0,4}")) {
                cluster.wireguard(Integer.parseInt(pin.getKey()), address == null ? "" : address);
            } else {
                section.report()
                        .add(
                                DiagnosticCode.WRONG_TYPE,
                                section.map().path().key("wireguard").key(pin.getKey()),
                                pin.getValue().keyLocation(),
                                "expected the number of a node, found '" + pin.getKey() + "'",
                                "nodes are numbered from 1, for example {1: 10.88.0.10}");
            }
        }
    }
}
