package network.frameworks.generator.internal.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import network.frameworks.generator.plan.EnvironmentPlan;

/**
 * What the loops of a template's path stand at while one output is made.
 *
 * @param byLoop the element of each loop by the loop's name, the widest loop first
 */
public record Elements(Map<String, Object> byLoop) {

    /** No loop at all. */
    public static final Elements NONE = new Elements(Map.of());

    public Elements {
        byLoop = Collections.unmodifiableMap(new LinkedHashMap<>(byLoop));
    }

    /** These elements and one more. */
    public Elements with(String loop, Object element) {
        Map<String, Object> more = new LinkedHashMap<>(byLoop);
        more.put(loop, element);
        return new Elements(more);
    }

    /** The element of a loop, if the path has that loop and it is of this type. */
    public <T> Optional<T> get(String loop, Class<T> type) {
        return Optional.ofNullable(byLoop.get(loop)).filter(type::isInstance).map(type::cast);
    }

    /** The environment, also for a loop over things of an environment whose path does not name it. */
    public Optional<EnvironmentPlan> environment() {
        return get("environment", EnvironmentPlan.class);
    }
}
