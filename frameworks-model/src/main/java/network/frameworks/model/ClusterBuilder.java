package network.frameworks.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds a cluster of one Debian 12 node unless told otherwise. */
public final class ClusterBuilder {
    /** The image of nodes whose cluster names none. */
    public static final String DEFAULT_IMAGE = "debian-12";

    private final String name;
    private final ClusterType type;
    private final String serverType;
    private final List<String> locations;
    private @Nullable String role;
    private String image = DEFAULT_IMAGE;
    private int nodes = 1;
    private @Nullable String network;
    private @Nullable String networkZone;
    private boolean scalable;
    private final SortedMap<Integer, String> wireguard = new TreeMap<>();
    private final SortedMap<String, String> labels = new TreeMap<>();
    private @Nullable String region;
    private @Nullable String cell;

    ClusterBuilder(String name, ClusterType type, String serverType, List<String> locations) {
        this.name = name;
        this.type = type;
        this.serverType = serverType;
        this.locations = locations;
    }

    /** The role of its nodes, if not that of its type. */
    public ClusterBuilder role(@Nullable String value) {
        role = value;
        return this;
    }

    /** The Hetzner image. */
    public ClusterBuilder image(String value) {
        image = value;
        return this;
    }

    /** How many nodes. */
    public ClusterBuilder nodes(int value) {
        nodes = value;
        return this;
    }

    /** The private network in CIDR notation. */
    public ClusterBuilder network(@Nullable String value) {
        network = value;
        return this;
    }

    /** The Hetzner network zone. */
    public ClusterBuilder networkZone(@Nullable String value) {
        networkZone = value;
        return this;
    }

    /** Whether the number of nodes is a Terraform variable. */
    public ClusterBuilder scalable(boolean value) {
        scalable = value;
        return this;
    }

    /** The mesh address of a node, which is then never derived. */
    public ClusterBuilder wireguard(int node, String address) {
        wireguard.put(node, address);
        return this;
    }

    /** A label of the machines. */
    public ClusterBuilder label(String key, String value) {
        labels.put(key, value);
        return this;
    }

    /** The region that it is part of, if not its network zone. */
    public ClusterBuilder region(@Nullable String value) {
        region = value;
        return this;
    }

    /** The cell that its edges belong to, if not one of their own. */
    public ClusterBuilder cell(@Nullable String value) {
        cell = value;
        return this;
    }

    /** The cluster. */
    public Cluster build() {
        return new Cluster(
                name,
                type,
                role,
                locations,
                serverType,
                image,
                nodes,
                network,
                networkZone,
                scalable,
                wireguard,
                labels,
                region,
                cell);
    }
}
