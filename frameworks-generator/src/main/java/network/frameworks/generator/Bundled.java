package network.frameworks.generator;

import java.util.List;
import network.frameworks.generator.check.TreeCheck;
import network.frameworks.generator.check.ansible.AnsibleCheck;
import network.frameworks.generator.check.grafana.GrafanaCheck;
import network.frameworks.generator.check.prometheus.PrometheusCheck;
import network.frameworks.generator.check.scripts.ScriptsCheck;
import network.frameworks.generator.check.terraform.TerraformCheck;
import network.frameworks.generator.view.Target;
import network.frameworks.generator.view.ansible.AnsibleTarget;
import network.frameworks.generator.view.grafana.GrafanaTarget;
import network.frameworks.generator.view.prometheus.PrometheusTarget;
import network.frameworks.generator.view.scripts.ScriptsTarget;
import network.frameworks.generator.view.terraform.TerraformTarget;
import network.frameworks.model.catalog.Catalogs;

/** The parts of the tree and the checks that come with the library. A new target is named here and nowhere else. */
final class Bundled {

    private Bundled() {}

    static List<Target> targets(Catalogs catalogs) {
        return List.of(
                new AnsibleTarget(catalogs.osTuning()),
                new GrafanaTarget(),
                new PrometheusTarget(),
                new ScriptsTarget(),
                new TerraformTarget());
    }

    static List<TreeCheck> checks(Catalogs catalogs) {
        return List.of(
                new AnsibleCheck(),
                new GrafanaCheck(),
                new PrometheusCheck(),
                new ScriptsCheck(),
                new TerraformCheck());
    }
}
