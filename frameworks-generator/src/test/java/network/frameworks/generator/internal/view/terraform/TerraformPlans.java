package network.frameworks.generator.internal.view.terraform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.plan.ClusterPlan;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.plan.Topology;
import network.frameworks.generator.plan.host.HostPlan;
import network.frameworks.generator.plan.host.NodeAddresses;
import network.frameworks.generator.plan.host.NodePlace;
import network.frameworks.generator.plan.host.NodeSoftware;
import network.frameworks.generator.plan.host.TuningPlan;
import network.frameworks.generator.plan.inventory.InventoryPlan;
import network.frameworks.generator.plan.network.CertificatePlan;
import network.frameworks.generator.plan.network.DnsRecord;
import network.frameworks.generator.plan.network.FirewallRule;
import network.frameworks.generator.plan.network.MeshPlan;
import network.frameworks.generator.plan.network.PublicNames;
import network.frameworks.generator.plan.network.Subnet;
import network.frameworks.model.Acme;
import network.frameworks.model.Cluster;
import network.frameworks.model.ClusterType;
import network.frameworks.model.Dns;
import network.frameworks.model.Environment;
import network.frameworks.model.EnvironmentDefaults;
import network.frameworks.model.Mesh;
import network.frameworks.model.Monitoring;
import network.frameworks.model.Release;
import network.frameworks.model.Ssh;
import network.frameworks.model.State;
import network.frameworks.model.internal.catalog.Catalogs;

/** Plans written down by hand, with as much in them as Terraform's part of the tree reads. */
final class TerraformPlans {

    private TerraformPlans() {}

    /** The reference platform: three clusters in two network zones, one scalable, one certificate. */
    static Plan reference() {
        return plan(
                "frameworks",
                List.of(
                        environment(
                                "prod",
                                "frameworks.network",
                                new Ssh("root", 22, List.of("ops"), List.of("198.51.100.0/24")),
                                List.of(
                                        cluster(
                                                "prod",
                                                "frameworks.network",
                                                "central",
                                                List.of("fsn1"),
                                                "10.1.0.0/24",
                                                3,
                                                true),
                                        cluster(
                                                "prod",
                                                "frameworks.network",
                                                "edge-us-east",
                                                List.of("ash"),
                                                "10.3.0.0/24",
                                                1,
                                                false),
                                        cluster(
                                                "prod",
                                                "frameworks.network",
                                                "regional-eu",
                                                List.of("hel1", "nbg1"),
                                                "10.2.0.0/24",
                                                2,
                                                false))),
                        environment(
                                "staging",
                                "staging.frameworks.network",
                                new Ssh("deploy", 2222, List.of("ops", "night shift"), List.of()),
                                List.of(cluster(
                                        "staging",
                                        "staging.frameworks.network",
                                        "central",
                                        List.of("nbg1"),
                                        "10.1.0.0/24",
                                        1,
                                        true)))));
    }

    /** One environment with one cluster of so many nodes. */
    static Plan single(int nodes, boolean scalable) {
        ClusterPlan cluster =
                cluster("prod", "example.net", "central", List.of("fsn1", "hel1"), "10.1.0.0/24", nodes, scalable);
        return plan(
                "one",
                List.of(environment(
                        "prod", "example.net", new Ssh("root", 22, List.of("ops"), List.of()), List.of(cluster))));
    }

    /** Servers and nothing else: no public name, no certificate. */
    static Plan bare() {
        EnvironmentPlan full = single(1, false).environments().get(0);
        EnvironmentPlan bare = full.with(new PublicNames(List.of(), List.of(), List.of(), List.of()));
        return plan("bare", List.of(bare));
    }

    /** Strings that would break out of a careless template. */
    static Plan hostile() {
        ClusterPlan plain = cluster("prod", "example.net", "central", List.of("fsn1"), "10.1.0.0/24", 1, true);
        FirewallRule rule = new FirewallRule(
                "tcp", 443, List.of("0.0.0.0/0"), "a \"quoted\" ${var.x} %{if} {{ y }} \\ \n no 0755 é 日本");
        ClusterPlan cluster = new ClusterPlan(
                plain.model(),
                plain.group(),
                plain.subnet(),
                new TreeMap<>(Map.of("note", "no", "for", "1.10")),
                List.of(rule),
                plain.nodes());
        return plan(
                "hostile",
                List.of(environment(
                        "prod",
                        "example.net",
                        new Ssh("root", 22, List.of("it's ${x}"), List.of()),
                        List.of(cluster))));
    }

    private static EnvironmentPlan environment(String name, String domain, Ssh ssh, List<ClusterPlan> clusters) {
        Environment model = Environment.builder(name)
                .domain(domain)
                .mesh(Mesh.defaults())
                .dns(new Dns(
                        "frameworks.network".equals(domain) || domain.endsWith(".frameworks.network")
                                ? "frameworks.network"
                                : domain,
                        60,
                        false))
                .acme(new Acme(
                        "ops@" + domain, name.equals("prod") ? Acme.Directory.PRODUCTION : Acme.Directory.STAGING))
                .ssh(ssh)
                .state(new State("frameworks-tfstate", "fsn1", "https://fsn1.your-objectstorage.com"))
                .release(new Release("1.0.0", "artifacts"))
                .monitoring(new Monitoring(null, Duration.ofSeconds(15), Duration.ofDays(15), null))
                .build(new EnvironmentDefaults("frameworks", domain, domain, name.equals("prod")));
        List<NodePlan> nodes =
                clusters.stream().flatMap(cluster -> cluster.nodes().stream()).toList();
        CertificatePlan api = new CertificatePlan(
                "api",
                domain,
                List.of("*." + domain),
                1,
                nodes.stream().map(NodePlan::name).toList());
        return new EnvironmentPlan(
                model,
                new Topology(List.of(), clusters, nodes, List.of(), List.of(), List.of()),
                new MeshPlan(16, "wg-quick@wg0.service", List.of()),
                new PublicNames(records(domain, nodes), List.of(api), List.of(), List.of()),
                List.of(),
                nodes.get(0).name(),
                new InventoryPlan(
                        List.of(), List.of(), List.of(), new TuningPlan(new TreeMap<>(), List.of()), List.of()));
    }

    private static List<DnsRecord> records(String domain, List<NodePlan> nodes) {
        List<DnsRecord> records = new ArrayList<>();
        for (NodePlan node : nodes) {
            records.add(new DnsRecord(node.name() + "-a", node.fqdn(), "A", node.cluster(), node.name(), 60, false));
            records.add(
                    new DnsRecord(node.name() + "-aaaa", node.fqdn(), "AAAA", node.cluster(), node.name(), 60, false));
        }
        NodePlan first = nodes.get(0);
        records.add(new DnsRecord(
                "web-" + first.name() + "-a", "www." + domain, "A", first.cluster(), first.name(), 1, true));
        return records;
    }

    private static ClusterPlan cluster(
            String environment,
            String domain,
            String name,
            List<String> locations,
            String network,
            int count,
            boolean scalable) {
        String zone = locations.contains("ash") ? "us-east" : "eu-central";
        SortedMap<String, String> labels =
                new TreeMap<>(Map.of("environment", environment, "cluster", name, "managed-by", "frameworks"));
        List<NodePlan> nodes = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            String node = name + "-" + number;
            nodes.add(new NodePlan(
                    node,
                    node + "." + domain,
                    new NodePlace(
                            name,
                            "control",
                            zone,
                            number,
                            locations.get((number - 1) % locations.size()),
                            (number - 1) / 10,
                            labels),
                    new NodeAddresses(
                            node + ".internal",
                            network.replace("0/24", String.valueOf(9 + number)),
                            "10.88.0." + number),
                    List.of(),
                    new HostPlan(List.of(), List.of(), new TreeMap<>(), List.of(), List.of("api"), null),
                    NodeSoftware.none()));
        }
        List<FirewallRule> firewall = List.of(
                new FirewallRule("icmp", null, List.of("0.0.0.0/0", "::/0"), "path MTU discovery and ping"),
                new FirewallRule("udp", 51820, List.of("0.0.0.0/0", "::/0"), "WireGuard mesh"),
                new FirewallRule("tcp", 443, List.of("0.0.0.0/0", "::/0"), "caddy: HTTPS"));
        Cluster model = Cluster.builder(name, ClusterType.CENTRAL, "cx33", locations.toArray(String[]::new))
                .nodes(count)
                .scalable(scalable)
                .build();
        return new ClusterPlan(
                model,
                name.replace('-', '_'),
                new Subnet(zone, network, network.replace("0/24", "1"), 10),
                labels,
                firewall,
                nodes);
    }

    private static Plan plan(String name, List<EnvironmentPlan> environments) {
        return new Plan(name, "frameworks.yml", environments, Catalogs.bundled().providers());
    }
}
