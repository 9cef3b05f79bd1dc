package network.frameworks.generator.view.ansible;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.render.Output;
import network.frameworks.generator.view.Target;
import network.frameworks.model.catalog.OsTuningCatalog;

/** Makes the folder {@code ansible}: one inventory per environment, playbooks and roles. */
public final class AnsibleTarget implements Target {

    private static final String ROOT = "ansible/";
    private static final String INVENTORY = "inventory/{environment}/";
    private static final String GROUP_VARS = INVENTORY + "group_vars/";
    private static final String HOST_VARS = INVENTORY + "host_vars/{node}/main.yml";

    private final OsTuningCatalog tuning;

    /** A target that takes kernel settings and limits from this catalogue. */
    public AnsibleTarget(OsTuningCatalog tuning) {
        this.tuning = tuning;
    }

    @Override
    public String name() {
        return "ansible";
    }

    @Override
    public List<Output> outputs(Plan plan) {
        List<Output> outputs = new ArrayList<>();
        for (String file : StaticFiles.ALL) {
            outputs.add(Output.of(ROOT + file, ROOT + file + ".ftl", Map.of("plan", plan)));
        }
        for (EnvironmentPlan environment : plan.environments()) {
            outputs.addAll(inventory(plan, environment));
        }
        return List.copyOf(outputs);
    }

    private List<Output> inventory(Plan plan, EnvironmentPlan environment) {
        InventoryView inventory = InventoryView.of(environment);
        Map<String, Object> view = Map.of(
                "plan", plan,
                "environment", environment,
                "inventory", inventory,
                "platform", PlatformView.of(environment, tuning),
                "vault", VaultView.of(environment));
        List<Output> outputs = new ArrayList<>();
        for (String file : List.of(
                INVENTORY + "hosts.yml",
                INVENTORY + "zz-constructed.yml",
                GROUP_VARS + "frameworks/main.yml",
                GROUP_VARS + "frameworks/vault.yml.example")) {
            outputs.add(Output.of(path(environment, file), ROOT + file + ".ftl", view));
        }
        String script = INVENTORY + "quartermaster.py";
        outputs.add(new Output(path(environment, script), ROOT + script + ".ftl", view, true));
        String groupFile = GROUP_VARS + "{group}/main.yml";
        for (InventoryView.Group group : inventory.described()) {
            String path = path(environment, groupFile).replace("{group}", group.name());
            outputs.add(Output.of(path, ROOT + groupFile + ".ftl", Map.of("environment", environment, "group", group)));
        }
        HostViews hosts = new HostViews(environment, tuning);
        for (NodePlan node : environment.nodes()) {
            String path = path(environment, HOST_VARS).replace("{node}", node.fqdn());
            outputs.add(Output.of(
                    path, ROOT + HOST_VARS + ".ftl", Map.of("environment", environment, "host", hosts.of(node))));
        }
        return outputs;
    }

    private static String path(EnvironmentPlan environment, String file) {
        return ROOT + file.replace("{environment}", environment.name());
    }
}
