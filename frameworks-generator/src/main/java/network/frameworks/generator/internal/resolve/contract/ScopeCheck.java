package network.frameworks.generator.internal.resolve.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.service.Settings.Clause;
import network.frameworks.model.service.Settings.Scope;

/** A setting is the same as far as one value must hold, and nobody else's where each must have its own. */
final class ScopeCheck {

    /**
     * A value that somebody has.
     *
     * @param node where
     * @param instance who
     * @param clause what it must be like
     * @param text the value
     */
    private record Value(NodePlan node, InstancePlan instance, Clause clause, String text) {

        String place() {
            return "'" + instance.service() + "' on " + node.name();
        }
    }

    private final ModelPlaces places;
    private final Map<String, List<Value>> groups = new TreeMap<>();

    ScopeCheck(EnvironmentPlan environment) {
        this.places = new ModelPlaces(environment.model());
        for (NodePlan node : environment.nodes()) {
            for (InstancePlan instance : node.instances()) {
                for (Clause clause : instance.definition().settings().contract()) {
                    String text = instance.environment().get(clause.name());
                    Scope scope = clause.scope();
                    if (text != null && scope != null) {
                        groups.computeIfAbsent(group(scope, clause.name(), node, instance), name -> new ArrayList<>())
                                .add(new Value(node, instance, clause, text));
                    }
                }
            }
        }
    }

    private static String group(Scope scope, String name, NodePlan node, InstancePlan instance) {
        String start = scope + " " + name + " ";
        return switch (scope) {
            case PLATFORM, ENVIRONMENT -> start;
            case PROGRAM, NODE, REPLICA -> start + instance.service();
            case REGION -> start + instance.service() + " " + node.place().region();
            case CLUSTER -> start + instance.service() + " " + node.cluster();
        };
    }

    void check(Consumer<Diagnostic> problems) {
        for (List<Value> group : groups.values()) {
            Scope scope = group.get(0).clause().scope();
            Map<String, Value> first = new LinkedHashMap<>();
            for (Value value : group) {
                Value before = first.putIfAbsent(value.text(), value);
                if (before != null && (scope == Scope.REPLICA || scope == Scope.NODE)) {
                    problems.accept(shared(before, value));
                    break;
                }
            }
            if (first.size() > 1 && scope != Scope.REPLICA && scope != Scope.NODE) {
                List<Value> different = List.copyOf(first.values());
                problems.accept(differs(different.get(0), different.get(different.size() - 1)));
            }
        }
    }

    private Diagnostic shared(Value before, Value value) {
        String name = value.clause().name();
        return Diagnostic.of(
                ContractCode.SETTING_SCOPE,
                places.variable(value.node(), value.instance().service(), name),
                name + " is '" + value.text() + "' for " + before.place() + " and for " + value.place(),
                "each must have its own: let its value contain ${node}");
    }

    private Diagnostic differs(Value one, Value other) {
        String name = other.clause().name();
        String word = String.valueOf(other.clause().scope()).toLowerCase(Locale.ROOT);
        return Diagnostic.of(
                ContractCode.SETTING_SCOPE,
                places.variable(other.node(), other.instance().service(), name),
                name + " is '" + one.text() + "' for " + one.place() + ", but '" + other.text() + "' for "
                        + other.place(),
                "one value must hold for the whole " + word);
    }
}
