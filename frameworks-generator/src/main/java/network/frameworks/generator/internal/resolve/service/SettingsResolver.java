package network.frameworks.generator.internal.resolve.service;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.generator.plan.service.PeerPlan;
import network.frameworks.generator.plan.service.SecretPlan;
import network.frameworks.generator.plan.service.SettingsPlan;
import network.frameworks.model.SecretReference;
import network.frameworks.model.ServiceUse;
import network.frameworks.model.service.Needs.Peer;
import network.frameworks.model.service.ServiceDefinition;
import network.frameworks.model.service.Settings.Clause;
import network.frameworks.model.service.Settings.Form;
import network.frameworks.model.service.Settings.Scope;
import network.frameworks.model.service.Settings.Secret;
import network.frameworks.model.service.Settings.Variable;

/** Decides the variables of a process: each a value, a reference to a secret, or something that is found out later. */
final class SettingsResolver {

    private final Map<String, String> references = new TreeMap<>();

    /** @param secrets the secrets whose reference differs from the default */
    SettingsResolver(List<SecretReference> secrets) {
        secrets.forEach(secret -> references.putIfAbsent(secret.name(), secret.variable()));
    }

    /**
     * The variables of a service on a node.
     *
     * @param service the service
     * @param use what the model says about it in its role, which counts most
     * @param peers the services that it speaks to
     * @param placeholders fills the placeholders of its values
     */
    SettingsPlan resolve(ServiceDefinition service, ServiceUse use, List<PeerPlan> peers, Placeholders placeholders) {
        SortedMap<String, String> values = new TreeMap<>();
        for (PeerPlan peer : peers) {
            service.needs()
                    .peer(peer.service())
                    .map(Peer::setting)
                    .filter(setting -> !peer.address().isEmpty())
                    .ifPresent(setting -> values.put(setting, peer.address()));
        }
        for (Variable variable : service.settings().environment()) {
            placeholders.fill(variable.value()).ifPresent(value -> values.put(variable.name(), value));
        }
        values.putAll(use.environment());
        SortedMap<String, SecretPlan> secrets = new TreeMap<>();
        service.settings().secrets().forEach(secret -> secrets.put(secret.name(), secret(service.name(), secret)));
        withoutLonely(service.settings().contract(), values, secrets);
        SortedMap<String, String> facts = new TreeMap<>();
        for (Clause clause : service.settings().contract()) {
            String fact = clause.fact();
            if (fact != null && !values.containsKey(clause.name()) && !secrets.containsKey(clause.name())) {
                facts.put(clause.name(), fact);
            }
        }
        return new SettingsPlan(values, List.copyOf(secrets.values()), facts, folders(service, values));
    }

    /** Takes away what makes sense only beside something that is not there. */
    private static void withoutLonely(
            List<Clause> contract, Map<String, String> values, Map<String, SecretPlan> secrets) {
        Set<String> given = new HashSet<>(values.keySet());
        given.addAll(secrets.keySet());
        for (Clause clause : contract) {
            if (clause.with() != null && !given.contains(clause.with())) {
                values.remove(clause.name());
                secrets.remove(clause.name());
            }
        }
    }

    /** Folders that a program is told to use below the one of its state, where nobody else makes them. */
    private static List<String> folders(ServiceDefinition service, Map<String, String> values) {
        String state = Placeholders.state(service.name()) + "/";
        Set<String> folders = new TreeSet<>();
        for (Clause clause : service.settings().contract()) {
            String value = values.getOrDefault(clause.name(), "");
            if (clause.form() == Form.FOLDER && value.startsWith(state)) {
                folders.add(value.substring(state.length()));
            }
        }
        return folders.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private SecretPlan secret(String service, Secret secret) {
        String own = secret.scope() == Scope.PROGRAM ? service.replace('-', '_') + "_" : "";
        String variable = references.getOrDefault(
                secret.name(), "vault_" + own + secret.name().toLowerCase(Locale.ROOT));
        return new SecretPlan(secret.name(), variable, secret.form() == null ? Form.TEXT : secret.form());
    }
}
