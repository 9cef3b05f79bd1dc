package network.frameworks.generator.view.scripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.render.Output;
import network.frameworks.generator.view.Target;

/** Makes the folder {@code scripts} and the README of the tree. */
public final class ScriptsTarget implements Target {

    private static final List<String> TEXTS = List.of("README.md", ".gitignore", "scripts/lib.sh");

    private static final List<String> PROGRAMS = List.of(
            "scripts/check-prerequisites.sh",
            "scripts/deploy.sh",
            "scripts/export-certificates.sh",
            "scripts/playbook.sh",
            "scripts/rotate-certificate.sh",
            "scripts/terraform.sh",
            "scripts/wireguard-keys.sh");

    @Override
    public String name() {
        return "scripts";
    }

    @Override
    public List<Output> outputs(Plan plan) {
        Map<String, Object> view = Map.of("plan", plan);
        List<Output> outputs = new ArrayList<>();
        for (String path : TEXTS) {
            outputs.add(Output.of(path, path + ".ftl", view));
        }
        for (String path : PROGRAMS) {
            outputs.add(new Output(path, path + ".ftl", view, true));
        }
        return List.copyOf(outputs);
    }
}
