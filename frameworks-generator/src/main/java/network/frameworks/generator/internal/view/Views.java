package network.frameworks.generator.internal.view;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import network.frameworks.generator.plan.Plan;

/** What the templates of a tool see besides the plan and the elements of their loops. */
public interface Views {

    /** The top folders of the template tree whose templates see it, for example {@code ansible}. */
    List<String> folders();

    /**
     * The values by name for each output of a plan. The function is asked once for each output, so what outputs share
     * is worked out before or remembered.
     */
    Function<Elements, Map<String, Object>> of(Plan plan);
}
