package network.frameworks.generator.view.ansible;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.view.Elements;
import network.frameworks.generator.view.Views;
import network.frameworks.model.catalog.OsTuningCatalog;

/** What the templates of {@code ansible} see of an environment and of a host. */
public final class AnsibleViews implements Views {

    private final OsTuningCatalog tuning;

    /** Views that take kernel settings and limits from this catalogue. */
    public AnsibleViews(OsTuningCatalog tuning) {
        this.tuning = tuning;
    }

    @Override
    public List<String> folders() {
        return List.of("ansible");
    }

    /** The groups of an environment that have variables of their own. */
    public static List<InventoryView.Group> groups(EnvironmentPlan environment) {
        return InventoryView.of(environment).described();
    }

    @Override
    public Function<Elements, Map<String, Object>> of(Plan plan) {
        Map<String, Map<String, Object>> shared = new HashMap<>();
        Map<String, HostViews> hosts = new HashMap<>();
        for (EnvironmentPlan environment : plan.environments()) {
            shared.put(
                    environment.name(),
                    Map.of(
                            "inventory", InventoryView.of(environment),
                            "platform", PlatformView.of(environment, tuning),
                            "vault", VaultView.of(environment)));
            hosts.put(environment.name(), new HostViews(environment, tuning));
        }
        return elements -> elements.environment()
                .map(EnvironmentPlan::name)
                .map(name -> {
                    Map<String, Object> values = new HashMap<>(shared.get(name));
                    elements.get("node", NodePlan.class)
                            .ifPresent(
                                    node -> values.put("host", hosts.get(name).of(node)));
                    return values;
                })
                .orElse(new HashMap<>());
    }
}
