package network.frameworks.generator.internal.view.grafana;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import network.frameworks.generator.internal.syntax.promql.Window;
import network.frameworks.generator.internal.view.Elements;
import network.frameworks.generator.internal.view.Views;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.plan.watch.DataSourcePlan;

/** What the templates of {@code grafana} see: the data sources, each a list that is empty when there is none. */
public final class GrafanaViews implements Views {

    private static final List<String> SOURCES = List.of("clickhouse", "postgres", "prometheus");

    @Override
    public List<String> folders() {
        return List.of("grafana");
    }

    @Override
    public Function<Elements, Map<String, Object>> of(Plan plan) {
        Map<String, Object> values = new HashMap<>();
        values.put("interval", Window.of(plan.observability().interval()).text());
        SOURCES.forEach(name -> values.put(name, named(plan, name)));
        return elements -> values;
    }

    private static List<DataSourcePlan> named(Plan plan, String name) {
        return plan.dataSources().stream()
                .filter(source -> source.name().equals(name))
                .toList();
    }
}
