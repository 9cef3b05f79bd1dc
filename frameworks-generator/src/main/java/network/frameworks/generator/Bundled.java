package network.frameworks.generator;

import java.util.List;
import network.frameworks.generator.check.TreeCheck;
import network.frameworks.generator.check.ansible.AnsibleCheck;
import network.frameworks.generator.check.grafana.GrafanaCheck;
import network.frameworks.generator.check.prometheus.PrometheusCheck;
import network.frameworks.generator.check.scripts.ScriptsCheck;
import network.frameworks.generator.check.terraform.TerraformCheck;
import network.frameworks.generator.tree.Loops;
import network.frameworks.generator.view.Views;
import network.frameworks.generator.view.grafana.GrafanaViews;
import network.frameworks.generator.view.prometheus.PrometheusViews;
import network.frameworks.model.catalog.Catalogs;

/** The views and the checks that come with the library. A new one is named here and nowhere else. */
final class Bundled {

    private Bundled() {}

    static List<Views> views() {
        return List.of(new GrafanaViews(), new PrometheusViews());
    }

    static Loops loops() {
        return Loops.overPlan();
    }

    static List<TreeCheck> checks(Catalogs catalogs) {
        return List.of(
                new AnsibleCheck(),
                new GrafanaCheck(),
                new PrometheusCheck(),
                new ScriptsCheck(),
                new TerraformCheck(catalogs));
    }
}
