package network.frameworks.generator.view.ansible;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.service.SecretPlan;
import network.frameworks.generator.view.ansible.DataView.Account;
import network.frameworks.generator.view.ansible.DataView.ClickHouse;
import network.frameworks.generator.view.ansible.DataView.Kafka;
import network.frameworks.generator.view.ansible.DataView.Member;
import network.frameworks.generator.view.ansible.DataView.Site;
import network.frameworks.generator.view.ansible.DataView.User;
import network.frameworks.model.service.Needs.Store;

/** Makes the data views of an environment. */
final class DataViews {

    private static final String POSTGRES = "postgres";
    private static final String CLICKHOUSE = "clickhouse";
    private static final String KAFKA = "kafka";
    private static final String KEEPER = "clickhouse-keeper";
    private static final String MIRROR = "kafka-mirrormaker";

    /** What the role has tasks of its own for. */
    private static final List<String> OWN_TASKS =
            List.of("caddy", CLICKHOUSE, KEEPER, KAFKA, MIRROR, "nginx", POSTGRES, "redis");

    private final EnvironmentPlan environment;
    private final String meshUnit;

    DataViews(EnvironmentPlan environment, String meshUnit) {
        this.environment = environment;
        this.meshUnit = meshUnit;
    }

    DataView of(NodePlan node) {
        List<String> services = Installers.data(node)
                .map(InstancePlan::service)
                .filter(OWN_TASKS::contains)
                .toList();
        return new DataView(
                services,
                Installers.data(node)
                        .filter(instance -> !OWN_TASKS.contains(instance.service()))
                        .map(instance -> ReleaseView.of(node, instance, meshUnit))
                        .toList(),
                ports(node),
                services.contains(POSTGRES) ? accounts(node) : List.of(),
                clickhouse(node),
                nodesWith(KEEPER).map(DataViews::byAddress).toList(),
                kafka(node),
                node.sites().stream()
                        .map(site -> new Site(
                                site.serverName(),
                                site.upstreamAddress() + ":" + site.upstreamPort(),
                                site.certificate() == null ? "" : site.certificate()))
                        .toList());
    }

    /** Ports of this host's data services, and of the quorums it may have to reach. */
    private SortedMap<String, SortedMap<String, Integer>> ports(NodePlan node) {
        SortedMap<String, SortedMap<String, Integer>> ports = new TreeMap<>();
        Stream.concat(
                        nodesWith(KEEPER).flatMap(Installers::data),
                        Stream.concat(nodesWith(KAFKA).flatMap(Installers::data), Installers.data(node)))
                .filter(instance ->
                        Addresses.instance(node, instance.service()).isPresent() || reaches(node, instance.service()))
                .flatMap(instance -> instance.listeners().stream())
                .forEach(listener -> ports.computeIfAbsent(listener.service(), name -> new TreeMap<>())
                        .put(listener.port(), listener.number()));
        return ports;
    }

    private static boolean reaches(NodePlan node, String service) {
        return service.equals(KEEPER) && Addresses.instance(node, CLICKHOUSE).isPresent()
                || service.equals(KAFKA) && Addresses.instance(node, MIRROR).isPresent();
    }

    private List<Account> accounts(NodePlan node) {
        SortedMap<String, Account> accounts = new TreeMap<>();
        for (InstancePlan instance : instances()) {
            List<String> databases = stores(instance, POSTGRES);
            for (SecretPlan secret : instance.secrets()) {
                boolean url = secret.name().equals("DATABASE_URL");
                if (!databases.isEmpty() && (url || secret.name().equals("DATABASE_PASSWORD"))) {
                    String name = databases.get(0);
                    accounts.putIfAbsent(name, new Account(name, secret.variable(), url, databases, false, false));
                }
            }
        }
        Addresses.instance(node, POSTGRES).stream()
                .flatMap(instance -> instance.secrets().stream())
                .findFirst()
                .ifPresent(secret -> accounts.put(
                        POSTGRES, new Account(POSTGRES, secret.variable(), false, List.of(), false, false)));
        Addresses.instance(node, "postgres-exporter").ifPresent(exporter -> {
            String name = exporter.environment().getOrDefault("DATA_SOURCE_USER", "postgres_exporter");
            exporter.secrets().stream()
                    .findFirst()
                    .ifPresent(secret ->
                            accounts.put(name, new Account(name, secret.variable(), false, List.of(), true, false)));
        });
        new GrafanaAccounts(environment)
                .at(POSTGRES)
                .ifPresent(account -> accounts.putIfAbsent(
                        account.user(), new Account(account.user(), account.variable(), false, List.of(), true, true)));
        return List.copyOf(accounts.values());
    }

    private ClickHouse clickhouse(NodePlan node) {
        Optional<InstancePlan> instance = Addresses.instance(node, CLICKHOUSE);
        if (instance.isEmpty()) {
            return new ClickHouse(List.of(), List.of());
        }
        TreeSet<String> databases = new TreeSet<>();
        TreeSet<String> users = new TreeSet<>();
        for (InstancePlan client : instances()) {
            List<String> stores = stores(client, CLICKHOUSE);
            databases.addAll(stores);
            if (!stores.isEmpty()) {
                users.add(client.environment().getOrDefault("CLICKHOUSE_USER", stores.get(0)));
            }
        }
        List<User> accounts = new ArrayList<>();
        instance.get().secrets().stream()
                .findFirst()
                .ifPresent(secret -> users.forEach(user -> accounts.add(new User(user, secret.variable(), false))));
        new GrafanaAccounts(environment)
                .at(CLICKHOUSE)
                .filter(account -> !users.contains(account.user()))
                .ifPresent(account -> accounts.add(new User(account.user(), account.variable(), true)));
        return new ClickHouse(accounts, List.copyOf(databases));
    }

    private Kafka kafka(NodePlan node) {
        List<Member> members = nodesWith(KAFKA)
                .filter(other -> other.cluster().equals(node.cluster()))
                .map(other -> new Member(other.number(), other.wireguardAddress()))
                .toList();
        TreeSet<String> topics = new TreeSet<>();
        instances().forEach(instance -> topics.addAll(stores(instance, KAFKA)));
        SortedMap<String, String> mirrors = nodesWith(KAFKA)
                .filter(other -> !other.cluster().equals(node.cluster()))
                .collect(Collectors.groupingBy(
                        NodePlan::cluster,
                        TreeMap::new,
                        Collectors.mapping(other -> Addresses.of(other, KAFKA, "broker"), Collectors.joining(","))));
        return new Kafka(clusterId(node.cluster()), node.number(), members, List.copyOf(topics), mirrors);
    }

    /** Sixteen bytes as Kafka writes them, 22 characters of base64 that never begin with a dash, the same in every run. */
    private String clusterId(String cluster) {
        UUID id = UUID.nameUUIDFromBytes((environment.name() + "/" + cluster).getBytes(StandardCharsets.UTF_8));
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits() >>> 1)
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Stream<NodePlan> nodesWith(String service) {
        return environment.nodes().stream()
                .filter(node -> Addresses.instance(node, service).isPresent());
    }

    /** One instance per service, in the order of names. */
    private List<InstancePlan> instances() {
        SortedMap<String, InstancePlan> byName = new TreeMap<>();
        environment
                .nodes()
                .forEach(
                        node -> node.instances().forEach(instance -> byName.putIfAbsent(instance.service(), instance)));
        return new ArrayList<>(byName.values());
    }

    private static List<String> stores(InstancePlan instance, String service) {
        return instance.definition().stores().stream()
                .filter(store -> store.service().equals(service))
                .map(Store::name)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** A number that stays when other members come and go: the mesh address itself. */
    private static Member byAddress(NodePlan node) {
        long number = 0;
        for (String part : node.wireguardAddress().split("\\.")) {
            number = number * 256 + Integer.parseInt(part);
        }
        return new Member(number & 0x7fff_ffffL, node.wireguardAddress());
    }
}
