package network.frameworks.generator.view.ansible;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.service.Listener;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.model.PrometheusDuration;
import network.frameworks.model.Receiver;

/**
 * What watches, on a host.
 *
 * @param exporters exporters from Debian packages
 * @param releases what is installed from releases
 * @param prometheus address and port of Prometheus, empty when it does not run here
 * @param retention how long Prometheus keeps samples
 * @param alertmanager address and port of Alertmanager, empty when it does not run here
 * @param credentials the variable that holds the credential of each receiver, by receiver
 * @param grafana where Grafana listens, or empty strings
 * @param blackbox whether the host probes public names
 */
public record MonitoringView(
        List<ExporterView> exporters,
        List<ReleaseView> releases,
        String prometheus,
        String retention,
        String alertmanager,
        SortedMap<String, String> credentials,
        Grafana grafana,
        boolean blackbox) {

    private static final Set<Receiver.Kind> WITH_CREDENTIAL = Set.of(Receiver.Kind.SLACK, Receiver.Kind.PAGERDUTY);

    public MonitoringView {
        exporters = List.copyOf(exporters);
        releases = List.copyOf(releases);
        credentials = Collections.unmodifiableSortedMap(new TreeMap<>(credentials));
    }

    /**
     * Where Grafana listens.
     *
     * @param address the address, empty when it does not run here
     * @param port the port, or 0
     * @param url its public URL, or empty
     * @param secrets the variable that holds each secret setting, by environment variable
     */
    public record Grafana(String address, int port, String url, SortedMap<String, String> secrets) {
        public Grafana {
            secrets = Collections.unmodifiableSortedMap(new TreeMap<>(secrets));
        }
    }

    static MonitoringView of(EnvironmentPlan environment, NodePlan node, String meshUnit) {
        return new MonitoringView(
                Installers.monitoring(node)
                        .flatMap(instance -> ExporterView.of(node, instance).stream())
                        .toList(),
                Installers.monitoring(node)
                        .filter(MonitoringView::isReleased)
                        .map(instance -> ReleaseView.of(node, instance, meshUnit))
                        .toList(),
                Addresses.of(node, "prometheus", "http"),
                PrometheusDuration.format(environment.model().monitoring().retention()),
                Addresses.of(node, "alertmanager", "http"),
                Addresses.of(node, "alertmanager", "http").isEmpty() ? new TreeMap<>() : credentials(environment),
                Addresses.instance(node, "grafana")
                        .map(instance -> grafana(environment, instance))
                        .orElse(new Grafana("", 0, "", new TreeMap<>())),
                Addresses.instance(node, "blackbox-exporter").isPresent());
    }

    /** The variable that holds the credential of each receiver that needs one. */
    static SortedMap<String, String> credentials(EnvironmentPlan environment) {
        SortedMap<String, String> credentials = new TreeMap<>();
        for (Receiver receiver : environment.model().receivers()) {
            if (WITH_CREDENTIAL.contains(receiver.kind())) {
                credentials.put(
                        receiver.name(),
                        "vault_alertmanager_"
                                + receiver.name().replace('-', '_').toLowerCase(java.util.Locale.ROOT));
            }
        }
        return credentials;
    }

    private static boolean isReleased(InstancePlan instance) {
        return !ExporterView.isPackaged(instance)
                && !List.of("prometheus", "alertmanager", "grafana").contains(instance.service());
    }

    private static Grafana grafana(EnvironmentPlan environment, InstancePlan instance) {
        Listener listener = Addresses.listener(instance, "http").orElseThrow();
        String url = environment.nodes().stream()
                .flatMap(node -> node.sites().stream())
                .filter(site -> site.service().equals(instance.service()))
                .findFirst()
                .map(site -> (site.certificate() == null ? "http://" : "https://") + site.serverName() + "/")
                .orElse("");
        SortedMap<String, String> secrets = new GrafanaAccounts(environment).passwords();
        secrets.putAll(ReleaseView.secrets(instance));
        return new Grafana(listener.bindAddress(), listener.number(), url, secrets);
    }
}
