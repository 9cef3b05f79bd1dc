package network.frameworks.model.internal.rule;

import java.util.ArrayList;
import java.util.List;
import network.frameworks.model.Alert;
import network.frameworks.model.FrameworksModel;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceMap;
import network.frameworks.model.internal.catalog.Catalogs;

/** All rules of a model, in one list. */
public final class ModelRules {
    private final Catalogs catalogs;

    /** Rules that look names up in these catalogues. */
    public ModelRules(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    private static List<Rule> rules() {
        return List.of(
                new NameRules(),
                new DomainRules(),
                new NetworkRules(),
                new MeshPinRules(),
                new ProviderRules(),
                new ClusterRules(),
                new RoleRules(),
                new ServiceUseRules(),
                new ServiceRules(),
                new InstallRules(),
                new DependencyRules(),
                new PortRules(),
                new CertificateRules(),
                new CellRules(),
                new AlertRules(),
                new MonitoringRules(),
                new WaitingRules(),
                new DashboardRules(),
                new MetricRules(),
                new SecretRules(),
                new VersionRules(),
                new TextRules());
    }

    /** Everything that is not right in a model, by path. */
    public List<Diagnostic> check(FrameworksModel model) {
        return check(model, false);
    }

    /** What is not right in single values of a model of which other values could not be read. */
    public List<Diagnostic> checkValues(FrameworksModel model) {
        return check(model, true);
    }

    /** What is not right in the packs, each problem at its place in a file. */
    public List<Diagnostic> checkPacks() {
        List<Diagnostic> all = new ArrayList<>();
        for (Alert alert : catalogs.alerts().all()) {
            Findings findings = new Findings();
            new AlertDefinition(catalogs.alerts(), findings).check(alert, ModelPath.ROOT);
            TextRules.alert(alert, ModelPath.ROOT, findings);
            SourceMap positions = catalogs.alerts().positions(alert.name());
            findings.diagnostics().stream().map(positions::locate).forEach(all::add);
        }
        return all;
    }

    private List<Diagnostic> check(FrameworksModel model, boolean localOnly) {
        Findings findings = new Findings();
        List<Scope> scopes = model.environments().stream()
                .map(environment -> Scope.of(model, environment, catalogs))
                .toList();
        for (Rule rule : rules()) {
            if (rule.local() || !localOnly) {
                scopes.forEach(scope -> rule.check(scope, findings));
            }
        }
        return findings.diagnostics();
    }
}
