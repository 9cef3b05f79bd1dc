package network.frameworks.model.internal.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.provider.Providers;
import network.frameworks.model.pack.PackLayers;

/**
 * Everything that FrameWorks knows by itself, read from the files of its packs. Load it once and hand
 * it on; nothing here changes.
 */
public final class Catalogs {
    private final ServiceCatalog services;
    private final InstallerCatalog installers;
    private final Map<String, MapNode> serviceNodes;
    private final MetricCatalog metrics;
    private final Providers providers;
    private final AlertCatalog alerts;
    private final DashboardCatalog dashboards;
    private final OsTuningCatalog osTuning;
    private final GrafanaUnits grafanaUnits;

    private final PackLayers packs;
    private final List<Diagnostic> problems;

    private Catalogs(PackLayers packs) {
        this.packs = packs;
        Diagnostics found = new Diagnostics();
        services = ServiceCatalog.load(packs, found);
        installers = InstallerCatalog.load(packs, found);
        Map<String, MapNode> nodes = new LinkedHashMap<>();
        new CatalogFolder(packs, "services")
                .nodes(new Diagnostics())
                .forEach((name, entry) -> nodes.put(name, entry.map()));
        serviceNodes = Collections.unmodifiableMap(nodes);
        alerts = AlertCatalog.load(packs, found);
        dashboards = DashboardCatalog.load(packs, found);
        providers = Providers.of(packs, found);
        metrics = MetricCatalog.load(packs, found);
        osTuning = OsTuningCatalog.load(packs, found);
        grafanaUnits = GrafanaUnits.load(packs, found);
        problems = found.sorted();
    }

    /** The catalogues of this release. */
    public static Catalogs bundled() {
        return of(PackLayers.bundled());
    }

    /** The catalogues of these packs. */
    public static Catalogs of(PackLayers packs) {
        return new Catalogs(packs);
    }

    /** What is wrong with files of the packs; every model that is read with them has these problems too. */
    public List<Diagnostic> problems() {
        return problems;
    }

    /** The packs that the catalogues were read from. */
    public PackLayers packs() {
        return packs;
    }

    /** The bundled services. */
    public ServiceCatalog services() {
        return services;
    }

    /** The bundled services as they are written, for models that change a bundled service field by field. */
    public Map<String, MapNode> serviceNodes() {
        return serviceNodes;
    }

    /** The Ansible roles that install services. */
    public InstallerCatalog installers() {
        return installers;
    }

    /** The metrics of every program. */
    public MetricCatalog metrics() {
        return metrics;
    }

    /** The providers that Terraform reaches. */
    public Providers providers() {
        return providers;
    }

    /** The alerts of the packs. */
    public AlertCatalog alerts() {
        return alerts;
    }

    /** The bundled dashboards. */
    public DashboardCatalog dashboards() {
        return dashboards;
    }

    /** The units that panels can have. */
    public GrafanaUnits grafanaUnits() {
        return grafanaUnits;
    }

    /** Kernel and limit settings. */
    public OsTuningCatalog osTuning() {
        return osTuning;
    }
}
