package network.frameworks.generator;

import java.util.List;
import network.frameworks.generator.extension.TreeCheck;
import network.frameworks.generator.internal.check.ansible.AnsibleCheck;
import network.frameworks.generator.internal.check.grafana.GrafanaCheck;
import network.frameworks.generator.internal.check.prometheus.PrometheusCheck;
import network.frameworks.generator.internal.check.scripts.ScriptsCheck;
import network.frameworks.generator.internal.check.terraform.TerraformCheck;
import network.frameworks.generator.internal.tree.Loops;
import network.frameworks.generator.internal.view.Views;
import network.frameworks.generator.internal.view.grafana.GrafanaViews;
import network.frameworks.generator.internal.view.prometheus.PrometheusViews;
import network.frameworks.model.internal.catalog.Catalogs;

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
                new GrafanaCheck(catalogs),
                new PrometheusCheck(),
                new ScriptsCheck(),
                new TerraformCheck(catalogs));
    }
}
