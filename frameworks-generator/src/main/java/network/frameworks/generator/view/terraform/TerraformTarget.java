package network.frameworks.generator.view.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.render.Output;
import network.frameworks.generator.view.Target;

/** Makes the folder {@code terraform}. */
public final class TerraformTarget implements Target {

    private static final String ROOT = "terraform/";
    private static final String ENVIRONMENT = "{environment}";

    /** Files that are the same for every model: the modules know nothing of a platform. */
    private static final List<String> SHARED = List.of(
            ".gitignore",
            "modules/certificates/README.md",
            "modules/certificates/main.tf",
            "modules/certificates/outputs.tf",
            "modules/certificates/tests/certificates.tftest.hcl",
            "modules/certificates/variables.tf",
            "modules/certificates/versions.tf",
            "modules/cluster/README.md",
            "modules/cluster/main.tf",
            "modules/cluster/outputs.tf",
            "modules/cluster/tests/cluster.tftest.hcl",
            "modules/cluster/variables.tf",
            "modules/cluster/versions.tf",
            "modules/dns/README.md",
            "modules/dns/main.tf",
            "modules/dns/outputs.tf",
            "modules/dns/tests/dns.tftest.hcl",
            "modules/dns/variables.tf",
            "modules/dns/versions.tf",
            "providers/acme/main.tf",
            "providers/acme/outputs.tf",
            "providers/acme/variables.tf",
            "providers/acme/versions.tf",
            "providers/cloudflare/outputs.tf",
            "providers/cloudflare/versions.tf",
            "providers/hetzner/outputs.tf",
            "providers/hetzner/versions.tf");

    private static final List<String> PER_ENVIRONMENT = List.of(
            "environments/{environment}/backend.hcl",
            "environments/{environment}/main.tf",
            "environments/{environment}/outputs.tf",
            "environments/{environment}/providers.tf",
            "environments/{environment}/terraform.tfvars",
            "environments/{environment}/tests/environment.tftest.hcl",
            "environments/{environment}/variables.tf",
            "environments/{environment}/versions.tf",
            "environments/{environment}/{environment}.tfvars");

    @Override
    public String name() {
        return "terraform";
    }

    @Override
    public List<Output> outputs(Plan plan) {
        List<Output> outputs = new ArrayList<>();
        for (String file : SHARED) {
            outputs.add(Output.of(ROOT + file, template(file), Map.of("plan", plan)));
        }
        for (EnvironmentPlan environment : plan.environments()) {
            Map<String, Object> view = Map.of("plan", plan, "environment", environment);
            for (String file : PER_ENVIRONMENT) {
                String path = ROOT + file.replace(ENVIRONMENT, environment.name());
                outputs.add(Output.of(path, template(file), view));
            }
        }
        return List.copyOf(outputs);
    }

    private static String template(String file) {
        return ROOT + file + ".ftl";
    }
}
