package network.frameworks.generator.internal.resolve.watch;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.internal.resolve.node.SettledNode;
import network.frameworks.generator.plan.network.ProxySite;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.service.Listener;
import network.frameworks.generator.plan.watch.AlertmanagerPlan;
import network.frameworks.generator.plan.watch.GrafanaPlan;
import network.frameworks.generator.plan.watch.PrometheusPlan;
import network.frameworks.generator.plan.watch.WatchPlan;
import network.frameworks.model.Environment;
import network.frameworks.model.PrometheusDuration;
import network.frameworks.model.Receiver;
import org.jspecify.annotations.Nullable;

/** Decides what watches on a node. */
public final class WatchResolver {

    private static final String HTTP = "http";
    private static final String GRAFANA = "grafana";
    private static final Set<Receiver.Kind> WITH_CREDENTIAL = Set.of(Receiver.Kind.SLACK, Receiver.Kind.PAGERDUTY);

    private final Environment environment;
    private final ReaderAccounts readers;
    private final String grafanaUrl;

    /**
     * @param environment the environment
     * @param readers the accounts with which Grafana reads
     * @param sites all sites of the environment, in node order
     */
    public WatchResolver(Environment environment, ReaderAccounts readers, List<ProxySite> sites) {
        this.environment = environment;
        this.readers = readers;
        this.grafanaUrl = sites.stream()
                .filter(site -> site.service().equals(GRAFANA))
                .findFirst()
                .map(site -> "https://" + site.serverName() + "/")
                .orElse("");
    }

    /** What watches on a node. */
    public WatchPlan resolve(SettledNode node) {
        return new WatchPlan(
                prometheus(node),
                alertmanager(node),
                node.instance(GRAFANA).map(this::grafana).orElse(null),
                node.runs("blackbox-exporter"));
    }

    private @Nullable PrometheusPlan prometheus(SettledNode node) {
        String listen = node.listen("prometheus", HTTP);
        return listen.isEmpty()
                ? null
                : new PrometheusPlan(
                        listen,
                        PrometheusDuration.format(environment.monitoring().retention()));
    }

    private @Nullable AlertmanagerPlan alertmanager(SettledNode node) {
        String listen = node.listen("alertmanager", HTTP);
        return listen.isEmpty() ? null : new AlertmanagerPlan(listen, credentials(environment));
    }

    private GrafanaPlan grafana(InstancePlan instance) {
        Listener listener = instance.listener(HTTP).orElseThrow();
        SortedMap<String, String> secrets = readers.passwords();
        secrets.putAll(instance.secretVariables());
        return new GrafanaPlan(listener.bindAddress(), listener.number(), grafanaUrl, secrets);
    }

    /** The variable that holds the credential of each receiver that needs one. */
    public static SortedMap<String, String> credentials(Environment environment) {
        SortedMap<String, String> credentials = new TreeMap<>();
        for (Receiver receiver : environment.receivers()) {
            if (WITH_CREDENTIAL.contains(receiver.kind())) {
                String word = receiver.name().replace('-', '_').toLowerCase(Locale.ROOT);
                credentials.put(receiver.name(), "vault_alertmanager_" + word);
            }
        }
        return credentials;
    }
}
