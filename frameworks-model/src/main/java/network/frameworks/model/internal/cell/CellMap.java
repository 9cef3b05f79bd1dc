package network.frameworks.model.internal.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import network.frameworks.model.Cell;
import network.frameworks.model.Cluster;
import network.frameworks.model.Environment;
import network.frameworks.model.ExternalService;
import network.frameworks.model.Role;
import network.frameworks.model.ServiceUse;
import network.frameworks.model.internal.catalog.ServiceCatalog;
import network.frameworks.model.service.Network;
import network.frameworks.model.service.Network.Edge;
import network.frameworks.model.service.ServiceDefinition;
import network.frameworks.model.service.ServiceDefinition.Placement;

/**
 * The cells of an environment. A cluster is one of edges when its role has a service that makes edges; without a word in
 * the model each such cluster is a cell of its own. A cell is served by the clusters that the model names, else by the
 * only one that can, else by the only one of its own region. Immutable.
 *
 * @param cells the cells, sorted by name
 * @param problems what the model leaves open or says wrongly about who serves them
 */
public record CellMap(List<ServedCell> cells, List<Problem> problems) {

    /** {@code foghorn.<slug>.<domain>}: the only names that the certificate of another platform's cell covers. */
    private static final Pattern ELSEWHERE = Pattern.compile("[^.]+\\.([^.]+)\\.([^.]+\\..+)");

    public CellMap {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    /** What keeps a cell from being served. */
    public enum Kind {
        /** Several clusters could serve it, and none is nearer than the others. */
        AMBIGUOUS,
        /** None of the clusters that the model names runs the load balancer. */
        UNSERVED,
        /** The load balancer of another platform has a name of no cell. */
        NAMELESS
    }

    /**
     * A cell of which it is not known who serves it.
     *
     * @param kind why
     * @param cell the cell's id
     * @param edge the first cluster of its edges
     * @param service the service that is missing
     * @param clusters the clusters that run the service
     */
    public record Problem(Kind kind, String cell, String edge, String service, List<String> clusters) {

        public Problem {
            clusters = List.copyOf(clusters);
        }
    }

    /**
     * The cells of an environment.
     *
     * @param services its services by name
     * @param region the region of a cluster
     */
    public static CellMap of(Environment environment, ServiceCatalog services, Function<Cluster, String> region) {
        return new Search(environment, services, region).search();
    }

    /** The cell of the edges of a cluster, or nothing when it has none. */
    public Optional<ServedCell> ofEdges(String cluster) {
        return cells.stream().filter(cell -> cell.edges().contains(cluster)).findFirst();
    }

    /** The cells for which a service of a cluster works, sorted by name. */
    public List<ServedCell> servedBy(String service, String cluster) {
        return cells.stream().filter(cell -> cell.isServedBy(service, cluster)).toList();
    }

    /** The cell that a node of a cluster works for with a service: that of its edges, else the first that it serves. */
    public Optional<ServedCell> home(String service, String cluster) {
        return servedBy(service, cluster).stream().findFirst().or(() -> ofEdges(cluster));
    }

    /** The services that a role of this environment has and that make edges of its nodes. */
    public static Optional<Edge> edge(Role role, ServiceCatalog services) {
        return role.services().stream()
                .flatMap(use -> services.find(use.name()).stream())
                .flatMap(service -> Optional.ofNullable(service.network().edge()).stream())
                .findFirst();
    }

    /** Makes the cells of one environment. */
    private static final class Search {
        private final Environment environment;
        private final ServiceCatalog services;
        private final Function<Cluster, String> region;
        private final Map<String, Role> roles = new HashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        Search(Environment environment, ServiceCatalog services, Function<Cluster, String> region) {
            this.environment = environment;
            this.services = services;
            this.region = region;
            environment.roles().forEach(role -> roles.put(role.name(), role));
        }

        CellMap search() {
            SortedMap<String, List<Cluster>> edges = new TreeMap<>();
            Map<String, Edge> kinds = new HashMap<>();
            for (Cluster cluster : environment.clusters()) {
                role(cluster).flatMap(role -> edge(role, services)).ifPresent(edge -> {
                    String name = cluster.cell() != null ? cluster.cell() : defaultName(cluster, edge);
                    edges.computeIfAbsent(name, ignored -> new ArrayList<>()).add(cluster);
                    kinds.putIfAbsent(name, edge);
                });
            }
            SortedMap<String, List<Cluster>> running = running();
            List<ServedCell> cells = new ArrayList<>();
            edges.forEach((name, clusters) -> cells.add(cell(name, clusters, kinds.get(name), running)));
            return new CellMap(cells, problems);
        }

        private Optional<Role> role(Cluster cluster) {
            return Optional.ofNullable(roles.get(cluster.effectiveRole()));
        }

        private String defaultName(Cluster cluster, Edge edge) {
            return elsewhere(edge)
                    .map(ExternalService::host)
                    .map(ELSEWHERE::matcher)
                    .filter(Matcher::matches)
                    .map(host -> host.group(1))
                    .orElse(cluster.name());
        }

        /** The load balancer of another platform that directs the edges, or nothing when one of this platform does. */
        private Optional<ExternalService> elsewhere(Edge edge) {
            return environment.external().stream()
                    .filter(external -> external.name().equals(edge.balancer()))
                    .findFirst();
        }

        private ServedCell cell(String name, List<Cluster> edges, Edge edge, SortedMap<String, List<Cluster>> running) {
            List<String> names = edges.stream().map(Cluster::name).sorted().toList();
            String base = ServedCell.slug(name) + "." + environment.domain();
            Optional<ExternalService> other = elsewhere(edge);
            if (other.isPresent()) {
                Matcher host = ELSEWHERE.matcher(other.get().host());
                if (!host.matches() || !host.group(1).equals(ServedCell.slug(name))) {
                    problems.add(new Problem(Kind.NAMELESS, name, names.get(0), edge.balancer(), List.of()));
                    return new ServedCell(name, base, false, names, new TreeMap<>());
                }
                return new ServedCell(name, host.group(1) + "." + host.group(2), false, names, new TreeMap<>());
            }
            SortedMap<String, List<String>> servers = new TreeMap<>();
            running.forEach((service, clusters) -> {
                List<String> chosen = choose(name, edges, service, clusters, edge.balancer());
                if (!chosen.isEmpty()) {
                    servers.put(service, chosen);
                }
            });
            // Who directs it is asked first; the answer settles the others as a rule.
            Predicate<Problem> ofThis = problem -> problem.cell().equals(name);
            if (problems.stream()
                    .anyMatch(ofThis.and(problem -> problem.service().equals(edge.balancer())))) {
                problems.removeIf(ofThis.and(problem -> !problem.service().equals(edge.balancer())));
            }
            return new ServedCell(name, base, true, names, servers);
        }

        private List<String> choose(
                String cell, List<Cluster> edges, String service, List<Cluster> clusters, String balancer) {
            List<String> named = environment.cells().stream()
                    .filter(said -> said.name().equals(cell))
                    .map(Cell::servedBy)
                    .findFirst()
                    .orElse(List.of());
            List<String> able = clusters.stream().map(Cluster::name).sorted().toList();
            List<String> wanted = able.stream().filter(named::contains).toList();
            if (!wanted.isEmpty()) {
                return wanted;
            }
            if (!named.isEmpty() && service.equals(balancer)) {
                problems.add(new Problem(Kind.UNSERVED, cell, edges.get(0).name(), service, able));
                return List.of();
            }
            if (able.size() == 1) {
                return able;
            }
            String here = region.apply(edges.get(0));
            List<String> near = clusters.stream()
                    .filter(cluster -> region.apply(cluster).equals(here))
                    .map(Cluster::name)
                    .sorted()
                    .toList();
            if (near.size() != 1) {
                problems.add(new Problem(Kind.AMBIGUOUS, cell, edges.get(0).name(), service, able));
                return List.of();
            }
            return near;
        }

        /** The services that work for cells, each with the clusters that run it. */
        private SortedMap<String, List<Cluster>> running() {
            Map<String, List<Cluster>> found = new LinkedHashMap<>();
            for (Cluster cluster : environment.clusters()) {
                role(cluster).map(Role::services).orElse(List.of()).stream()
                        .map(ServiceUse::name)
                        .filter(name -> services.find(name)
                                .filter(service -> service.network().publicScope() == Network.Scope.CELL)
                                .isPresent())
                        .forEach(name -> {
                            List<Cluster> clusters = found.computeIfAbsent(name, ignored -> new ArrayList<>());
                            if (clusters.isEmpty() || !once(services.get(name))) {
                                clusters.add(cluster);
                            }
                        });
            }
            return new TreeMap<>(found);
        }

        private static boolean once(ServiceDefinition service) {
            return service.about().placement() == Placement.ONE_PER_ENVIRONMENT;
        }
    }
}
