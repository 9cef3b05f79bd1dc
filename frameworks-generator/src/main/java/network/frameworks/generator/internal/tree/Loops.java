package network.frameworks.generator.internal.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.ClusterPlan;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.plan.RolePlan;
import network.frameworks.generator.plan.ScrapeJob;
import network.frameworks.generator.plan.dashboard.DashboardPlan;
import network.frameworks.generator.plan.inventory.HostGroup;
import network.frameworks.generator.plan.network.CertificatePlan;
import network.frameworks.generator.plan.service.ServicePlan;

/** The loops that the paths of templates may name. A new one is a line here. */
public final class Loops {

    /** What every loop starts from. */
    static final String PLAN = "plan";

    static final String ENVIRONMENT = "environment";

    private final List<Loop<?>> all;

    private Loops(List<Loop<?>> all) {
        this.all = List.copyOf(all);
    }

    /** The loops over a plan. A loop stands behind those that it may stand inside of. */
    public static Loops overPlan() {
        return new Loops(List.of(
                Loop.over(ENVIRONMENT, EnvironmentPlan.class, EnvironmentPlan::name)
                        .within(PLAN, Plan.class, Plan::environments),
                Loop.over("role", RolePlan.class, RolePlan::name)
                        .within(ENVIRONMENT, EnvironmentPlan.class, EnvironmentPlan::roles),
                Loop.over("cluster", ClusterPlan.class, ClusterPlan::name)
                        .or("group", ClusterPlan::group)
                        .within(ENVIRONMENT, EnvironmentPlan.class, EnvironmentPlan::clusters)
                        .within("role", RolePlan.class, (index, role) -> index.clusters(role.clusters())),
                Loop.over("group", HostGroup.class, HostGroup::name)
                        .within(
                                ENVIRONMENT,
                                EnvironmentPlan.class,
                                environment -> environment.inventory().described()),
                Loop.over("certificate", CertificatePlan.class, CertificatePlan::name)
                        .within(ENVIRONMENT, EnvironmentPlan.class, EnvironmentPlan::certificates),
                Loop.over("service", ServicePlan.class, ServicePlan::name)
                        .within(ENVIRONMENT, EnvironmentPlan.class, EnvironmentPlan::services)
                        .within(
                                "role",
                                RolePlan.class,
                                (index, role) -> index.servicesOn(index.nodesIn(role.clusters())))
                        .within("cluster", ClusterPlan.class, (index, cluster) -> index.servicesOn(cluster.nodes())),
                Loop.over("job", ScrapeJob.class, ScrapeJob::name)
                        .within(ENVIRONMENT, EnvironmentPlan.class, EnvironmentPlan::jobs),
                Loop.over("node", NodePlan.class, NodePlan::fqdn)
                        .or("name", NodePlan::name)
                        .within(ENVIRONMENT, EnvironmentPlan.class, EnvironmentPlan::nodes)
                        .within("role", RolePlan.class, (index, role) -> index.nodesIn(role.clusters()))
                        .within("cluster", ClusterPlan.class, ClusterPlan::nodes)
                        .within(
                                "certificate",
                                CertificatePlan.class,
                                (index, certificate) -> index.nodes(certificate.nodes()))
                        .within("service", ServicePlan.class, (index, service) -> index.nodes(service.nodes())),
                Loop.over("alert", AlertPlan.class, AlertPlan::name)
                        .or("runbook", AlertPlan::runbook)
                        .within(PLAN, Plan.class, plan -> plan.observability().alerts()),
                Loop.over("dashboard", DashboardPlan.class, DashboardPlan::uid)
                        .within(PLAN, Plan.class, plan -> plan.observability().dashboards())));
    }

    /** These loops and one more. */
    public Loops with(Loop<?> loop) {
        List<Loop<?>> more = new ArrayList<>(all);
        more.add(loop);
        return new Loops(more);
    }

    /** The names that may stand in braces. */
    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        all.forEach(loop -> names.add(loop.name()));
        return names;
    }

    Optional<Loop<?>> find(String name) {
        return all.stream().filter(loop -> loop.name().equals(name)).findFirst();
    }

    /** Loops in the order in which they narrow each other. */
    List<Loop<?>> inOrder(Iterable<String> names) {
        List<Loop<?>> ordered = new ArrayList<>();
        for (Loop<?> loop : all) {
            for (String name : names) {
                if (loop.name().equals(name)) {
                    ordered.add(loop);
                }
            }
        }
        return ordered;
    }
}
