package network.frameworks.model.internal.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import network.frameworks.model.Cell;
import network.frameworks.model.Cluster;
import network.frameworks.model.Environment;
import network.frameworks.model.Role;
import network.frameworks.model.ServiceUse;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.Suggestion;
import network.frameworks.model.internal.cell.CellMap;
import network.frameworks.model.internal.cell.ServedCell;
import network.frameworks.model.service.Network;

/**
 * It is known which load balancer directs each cell, and its names are nobody else's: what lies below a cell is published
 * by the platform itself while it runs, everything else by Terraform.
 */
final class CellRules implements Rule {
    private static final String CELLS = "cells";
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";

    @Override
    public void check(Scope scope, Findings findings) {
        if (!scope.unknownRoles().isEmpty()) {
            return;
        }
        CellMap map = scope.cells();
        said(scope, map, findings);
        map.problems().forEach(problem -> unserved(scope, problem, findings));
        slugs(scope, map, findings);
        owners(scope, map, findings);
        if (map.problems().isEmpty()) {
            idle(scope, map, findings);
        }
    }

    /** Where the model names a cell: where it says something about it, else the cluster of its edges. */
    private static ModelPath path(Scope scope, ServedCell cell) {
        return path(scope, cell.name(), cell.edges().get(0));
    }

    private static ModelPath path(Scope scope, String cell, String edge) {
        Environment environment = scope.environment();
        if (environment.cells().stream().anyMatch(said -> said.name().equals(cell))) {
            return scope.path(CELLS, cell).asKey();
        }
        return environment.clusters().stream()
                .filter(cluster -> cluster.name().equals(edge) && cluster.cell() != null)
                .findFirst()
                .map(cluster -> scope.path(cluster, "cell"))
                .orElse(scope.path("clusters", edge).asKey());
    }

    /** What the model says is said about cells that exist, and about clusters with edges. */
    private static void said(Scope scope, CellMap map, Findings findings) {
        Set<String> names = new TreeSet<>();
        scope.model().environments().stream()
                .flatMap(environment -> Scope.of(scope.model(), environment, scope.catalogs()).cells().cells().stream())
                .forEach(cell -> names.add(cell.name()));
        for (Cell cell : scope.environment().cells()) {
            if (!names.contains(cell.name())) {
                findings.add(
                        DiagnosticCode.UNKNOWN_CELL,
                        scope.path(CELLS, cell.name()).asKey(),
                        "no cluster has edges of the cell '" + cell.name() + "'",
                        names.isEmpty() ? "no role makes edges of its nodes" : Suggestion.help(cell.name(), names));
            }
            for (int index = 0; index < cell.servedBy().size(); index++) {
                String cluster = cell.servedBy().get(index);
                if (!scope.clusterNames().contains(cluster)) {
                    findings.add(
                            DiagnosticCode.UNKNOWN_CLUSTER,
                            scope.path(CELLS, cell.name(), "servedBy").index(index),
                            "there is no cluster '" + cluster + "'",
                            Suggestion.help(cluster, scope.clusterNames()));
                }
            }
        }
        for (Cluster cluster : scope.environment().clusters()) {
            if (cluster.cell() != null && map.ofEdges(cluster.name()).isEmpty()) {
                findings.add(
                        DiagnosticCode.UNKNOWN_CELL,
                        scope.path(cluster, "cell"),
                        "the nodes of the cluster '" + cluster.name() + "' are no edges",
                        "only edges belong to a cell; who works for it stands in its 'servedBy'");
            }
        }
    }

    private static void unserved(Scope scope, CellMap.Problem problem, Findings findings) {
        ModelPath path = path(scope, problem.cell(), problem.edge());
        String clusters = "'" + String.join("', '", problem.clusters()) + "'";
        switch (problem.kind()) {
            case AMBIGUOUS ->
                findings.add(
                        DiagnosticCode.AMBIGUOUS_CELL,
                        path,
                        "'" + problem.service() + "' of " + clusters + " could work for the cell '" + problem.cell()
                                + "', and not one of them alone is in its region",
                        "say which: cells: {" + problem.cell() + ": {servedBy: ["
                                + problem.clusters().get(0) + "]}}");
            case UNSERVED -> {
                boolean unknown = scope.environment().cells().stream()
                        .filter(cell -> cell.name().equals(problem.cell()))
                        .anyMatch(cell -> !scope.clusterNames().containsAll(cell.servedBy()));
                if (!unknown) {
                    findings.add(
                            DiagnosticCode.UNSERVED_CELL,
                            scope.path(CELLS, problem.cell(), "servedBy"),
                            "no cluster that shall work for the cell '" + problem.cell() + "' runs '"
                                    + problem.service() + "'",
                            "it runs on " + clusters);
                }
            }
            case NAMELESS ->
                findings.add(
                        DiagnosticCode.BAD_CELL_NAME,
                        scope.path("external", problem.service(), "host"),
                        "the cell '" + problem.cell() + "' is directed by a '" + problem.service()
                                + "' that does not have its name",
                        "edges accept '" + problem.service() + "' under '" + problem.service() + "."
                                + ServedCell.slug(problem.cell())
                                + ".<the other platform's domain>' only, since no certificate covers another name");
        }
    }

    /** Names of cells make labels, each its own. */
    private static void slugs(Scope scope, CellMap map, Findings findings) {
        Map<String, ServedCell> byBase = new HashMap<>();
        for (ServedCell cell : map.cells()) {
            if (!cell.slug().matches(LABEL)) {
                findings.add(
                        DiagnosticCode.BAD_CELL_NAME,
                        path(scope, cell),
                        "the cell '" + cell.name() + "' makes the label '" + cell.slug() + "', which DNS does not take",
                        "take letters, digits and hyphens, 63 at most");
            }
            ServedCell first = byBase.putIfAbsent(cell.base(), cell);
            if (first != null) {
                findings.add(
                        DiagnosticCode.BAD_CELL_NAME,
                        path(scope, cell),
                        "the cells '" + first.name() + "' and '" + cell.name() + "' would both have the names below '"
                                + cell.base() + "'",
                        "give one of them another name, or name it as the cell of all their clusters");
            }
        }
    }

    /** No name below a cell is a name of a service, a node or another environment. */
    private static void owners(Scope scope, CellMap map, Findings findings) {
        Environment environment = scope.environment();
        Map<String, String> others = new HashMap<>();
        Set<String> running = new HashSet<>(Implicit.monitoring(scope.services()));
        scope.carriedRoles().forEach(role -> role.services().forEach(use -> running.add(use.name())));
        running.stream()
                .flatMap(name -> scope.services().find(name).stream())
                .filter(service -> service.network().publicScope() == Network.Scope.DOMAIN)
                .filter(service -> service.network().publicName() != null)
                .forEach(service -> others.put(
                        service.network().publicName() + "." + environment.domain(),
                        "the service '" + service.name() + "'"));
        for (Cluster cluster : environment.clusters()) {
            for (int number = 1; number <= cluster.nodes(); number++) {
                others.put(
                        cluster.name() + "-" + number + "." + environment.domain(),
                        "node " + number + " of the cluster '" + cluster.name() + "'");
            }
        }
        scope.model().environments().stream()
                .filter(other -> !other.name().equals(environment.name()))
                .forEach(other -> others.put(other.domain(), "the environment '" + other.name() + "'"));
        for (ServedCell cell : map.cells()) {
            String other = others.get(cell.base());
            if (other != null) {
                findings.add(
                        DiagnosticCode.TWO_OWNERS,
                        path(scope, cell),
                        "'" + cell.base() + "' is the name of " + other
                                + ", and everything below it is published by the" + " cell '" + cell.name() + "'",
                        "give the cell another name");
            }
        }
    }

    /** Who has a name in cells works for one at least. */
    private static void idle(Scope scope, CellMap map, Findings findings) {
        for (Role role : scope.carriedRoles()) {
            List<String> clusters = scope.environment().clusters().stream()
                    .filter(cluster -> cluster.effectiveRole().equals(role.name()))
                    .map(Cluster::name)
                    .toList();
            List<String> idle = role.services().stream()
                    .map(ServiceUse::name)
                    .filter(service -> isOfCells(scope, service))
                    .filter(service -> clusters.stream()
                            .allMatch(cluster -> map.servedBy(service, cluster).isEmpty()))
                    .toList();
            if (!idle.isEmpty()) {
                List<String> all =
                        role.services().stream().map(ServiceUse::name).toList();
                findings.add(
                        DiagnosticCode.UNOWNED_NAME,
                        scope.path("roles", role.name(), "services").index(all.indexOf(idle.get(0))),
                        "nobody publishes names of '" + String.join("', '", idle)
                                + "', since no cell is served by them",
                        map.cells().isEmpty()
                                ? "a cluster whose nodes are edges makes a cell"
                                : "name their cluster in the 'servedBy' of a cell, or remove them");
            }
        }
    }

    private static boolean isOfCells(Scope scope, String service) {
        return scope.services()
                .find(service)
                .filter(found -> found.network().publicScope() == Network.Scope.CELL)
                .isPresent();
    }
}
