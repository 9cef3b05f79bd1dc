package network.frameworks.generator.internal.resolve.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.service.Settings.Clause;
import network.frameworks.model.service.Settings.Need;
import network.frameworks.model.service.Settings.Variable;

/** Every program has the settings without which it ends, each written as the program reads it. */
final class SettingCheck {

    private final EnvironmentPlan environment;
    private final ModelPlaces places;
    private final Set<String> told = new HashSet<>();

    SettingCheck(EnvironmentPlan environment) {
        this.environment = environment;
        this.places = new ModelPlaces(environment.model());
    }

    void check(Consumer<Diagnostic> problems) {
        for (NodePlan node : environment.nodes()) {
            for (InstancePlan instance : node.instances()) {
                Set<String> given = instance.settings().given();
                for (Clause clause : instance.definition().settings().contract()) {
                    boolean here = given.contains(clause.name());
                    if (!here && isMissed(clause, given) && told.add(instance.service() + " " + clause.name())) {
                        problems.accept(missing(node, instance, clause));
                    }
                    String value = instance.environment().get(clause.name());
                    if (value != null) {
                        form(node, instance, clause, value, problems);
                    }
                }
            }
        }
    }

    private boolean isMissed(Clause clause, Set<String> given) {
        boolean ends = clause.need() == Need.START
                || clause.need() == Need.PRODUCTION && environment.model().production();
        boolean asked = clause.with() == null || given.contains(clause.with());
        return ends && asked && clause.fact() == null && clause.or().stream().noneMatch(given::contains);
    }

    private Diagnostic missing(NodePlan node, InstancePlan instance, Clause clause) {
        String where = clause.need() == Need.PRODUCTION ? " in an environment in production" : "";
        String others = clause.or().isEmpty() ? "" : " or " + String.join(" or ", clause.or());
        return Diagnostic.of(
                ContractCode.MISSING_SETTING,
                places.service(node, instance.service()),
                "'" + instance.service() + "' ends at its start without " + clause.name() + others + where,
                hint(instance, clause));
    }

    private static String hint(InstancePlan instance, Clause clause) {
        List<Variable> values = instance.definition().settings().environment();
        String change = "services: {" + instance.service() + ": ";
        if (clause.secret()) {
            return "name it among its secrets: " + change + "{secrets: [" + clause.name() + "]}}";
        }
        return values.stream()
                .filter(value -> value.name().equals(clause.name()))
                .findFirst()
                .map(value -> "its value is '" + value.value()
                        + "', and this platform does not have what that names: add it to a role, or say another value")
                .orElse("give it a value: " + change + "{environment: {" + clause.name() + ": ...}}}");
    }

    private void form(
            NodePlan node, InstancePlan instance, Clause clause, String value, Consumer<Diagnostic> problems) {
        SettingForms.expected(clause.form(), value)
                .filter(expected -> told.add(instance.service() + " " + clause.name() + " " + value))
                .ifPresent(expected -> problems.accept(Diagnostic.of(
                        ContractCode.BAD_SETTING,
                        places.variable(node, instance.service(), clause.name()),
                        clause.name() + " of '" + instance.service() + "' is '" + value + "'",
                        "expected " + expected)));
    }
}
