package network.frameworks.model.internal.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.Suggestion;
import network.frameworks.model.service.Gates.Gate;
import network.frameworks.model.service.Needs.Need;
import network.frameworks.model.service.Needs.Peer;
import network.frameworks.model.service.ServiceDefinition;
import network.frameworks.model.service.Settings.Clause;
import org.jspecify.annotations.Nullable;

/** What a service asks of its host makes sense: whom it speaks to exists, and what one clause says of another is there. */
final class ContractRules {
    private ContractRules() {}

    static void check(Scope scope, ServiceDefinition service, ModelPath path, Findings findings) {
        peers(scope, service, path, findings);
        for (Clause clause : service.settings().contract()) {
            ModelPath below = path.key("settings").key(clause.name());
            List<String> others = clause.or();
            for (int index = 0; index < others.size(); index++) {
                setting(service, others.get(index), below.key("or").index(index), findings);
            }
            setting(service, clause.with(), below.key("with"), findings);
        }
        gate(service, service.watch().gates().first(), path.key("gates").key("first"), findings);
        gate(service, service.watch().gates().later(), path.key("gates").key("later"), findings);
    }

    private static void peers(Scope scope, ServiceDefinition service, ModelPath path, Findings findings) {
        int[] index = {0, 0};
        Map<Need, String> lists = Map.of(Need.SOFT, "dependsOn", Need.OPTIONAL, "usesIfServed");
        for (Peer peer : service.needs().peers()) {
            String list = lists.get(peer.need());
            boolean named = list != null && peer.equals(Peer.of(peer.service(), peer.need()));
            ModelPath place = named
                    ? path.key(list).index(peer.need() == Need.SOFT ? index[0]++ : index[1]++)
                    : path.key("peers").key(peer.service());
            ServiceRules.neighbour(scope, peer.service(), place, findings);
            String port = peer.port();
            if (port != null) {
                scope.services()
                        .find(peer.service())
                        .ifPresent(found -> ServiceRules.port(found, port, place.key("port"), findings));
            }
        }
    }

    private static void gate(ServiceDefinition service, @Nullable Gate gate, ModelPath path, Findings findings) {
        if (gate == null) {
            return;
        }
        String port = gate.port();
        if (port != null) {
            ServiceRules.port(service, port, path.key("port"), findings);
        } else if (service.watch().health() == null) {
            findings.add(
                    DiagnosticCode.UNKNOWN_PORT,
                    path,
                    "the service '" + service.name() + "' has no health page whose port could be asked",
                    "name the port here, or its page under 'health:'");
        }
        setting(service, gate.with(), path.key("with"), findings);
    }

    /** Another variable of the same service, by name. */
    private static void setting(ServiceDefinition service, @Nullable String name, ModelPath path, Findings findings) {
        if (name == null || service.settings().clause(name).isPresent()) {
            return;
        }
        TreeSet<String> names = new TreeSet<>();
        service.settings().contract().forEach(clause -> names.add(clause.name()));
        findings.add(
                DiagnosticCode.UNKNOWN_SETTING,
                path,
                "the service '" + service.name() + "' has no setting '" + name + "'",
                names.isEmpty() ? "name it under 'settings:'" : Suggestion.help(name, names));
    }
}
