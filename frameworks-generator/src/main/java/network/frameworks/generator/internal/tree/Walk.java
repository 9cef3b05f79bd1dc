package network.frameworks.generator.internal.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import network.frameworks.generator.internal.view.Elements;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.Plan;

/** Goes through nested loops over a plan. */
final class Walk {

    private final Plan plan;
    private final Map<String, EnvironmentIndex> indexes = new HashMap<>();

    Walk(Plan plan) {
        this.plan = plan;
    }

    /** What the loops stand at, once for each turn of the innermost. */
    List<Elements> turns(List<Loop<?>> loops) {
        List<Elements> turns = List.of(Elements.NONE);
        for (Loop<?> loop : loops) {
            List<Elements> inner = new ArrayList<>();
            for (Elements outer : turns) {
                elements(loop, outer).forEach(element -> inner.add(outer.with(loop.name(), element)));
            }
            turns = inner;
        }
        return turns;
    }

    /** Those that belong to every outer element. The environment says nothing more where another one narrows. */
    private List<?> elements(Loop<?> loop, Elements outer) {
        if (outer.byLoop().isEmpty()) {
            return loop.elements(Loops.PLAN, plan, () -> {
                throw new IllegalStateException("a plan is no environment");
            });
        }
        List<?> found = null;
        for (Map.Entry<String, Object> entry : outer.byLoop().entrySet()) {
            if (!entry.getKey().equals(Loops.ENVIRONMENT) || outer.byLoop().size() == 1) {
                List<?> own = loop.elements(entry.getKey(), entry.getValue(), () -> index(outer));
                found = found == null ? own : both(found, own);
            }
        }
        return found == null ? List.of() : found;
    }

    private EnvironmentIndex index(Elements elements) {
        EnvironmentPlan environment = elements.environment().orElseThrow();
        return indexes.computeIfAbsent(environment.name(), name -> new EnvironmentIndex(environment));
    }

    private static List<?> both(List<?> left, List<?> right) {
        Set<Object> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(right);
        return left.stream().filter(wanted::contains).toList();
    }
}
