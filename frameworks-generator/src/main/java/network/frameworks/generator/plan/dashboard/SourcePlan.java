package network.frameworks.generator.plan.dashboard;

/**
 * A data source. Dashboards name it by a variable, so that another one of its kind can be chosen.
 *
 * @param uid the uid of the one that is provisioned, also the name of the variable
 * @param name what the one that is provisioned is called
 * @param type its type in Grafana
 * @param variable how a panel writes the variable
 */
public record SourcePlan(String uid, String name, String type, String variable) {}
