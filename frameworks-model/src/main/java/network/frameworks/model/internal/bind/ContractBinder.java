package network.frameworks.model.internal.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.service.Gates;
import network.frameworks.model.service.Gates.Gate;
import network.frameworks.model.service.Needs;
import network.frameworks.model.service.Needs.Peer;
import network.frameworks.model.service.Needs.Reach;
import network.frameworks.model.service.Network.Tls;
import network.frameworks.model.service.Settings;
import network.frameworks.model.service.Settings.Clause;
import network.frameworks.model.service.Settings.Form;
import network.frameworks.model.service.Settings.Given;
import network.frameworks.model.service.Settings.Need;
import network.frameworks.model.service.Settings.Scope;
import network.frameworks.model.service.Settings.Secret;
import network.frameworks.model.service.Settings.Variable;
import org.jspecify.annotations.Nullable;

/** Binds what a program asks of its host: its variables, the services it speaks to, what says that it has started. */
public final class ContractBinder {
    private ContractBinder() {}

    /** The variables of a service or kind: {@code settings}, and {@code environment} for values alone. */
    public static Settings settings(Section section) {
        Map<String, String> values = new TreeMap<>();
        List<Secret> secrets = new ArrayList<>();
        List<Clause> contract = new ArrayList<>();
        section.sections("settings").forEach((name, below) -> {
            String value = below.optionalRawText("value");
            if (value != null) {
                values.put(name, value);
            }
            Scope scope = below.optionalWord("scope", Scope.class);
            Form form = below.optionalWord("form", Form.class);
            Need need = below.word("need", Need.FEATURE);
            boolean secret = below.flag("secret", false);
            if (secret && need != Need.OPTIONAL) {
                secrets.add(new Secret(name, scope, form));
            }
            contract.add(new Clause(
                    name,
                    need,
                    secret,
                    scope,
                    form != null ? form : Form.TEXT,
                    below.texts("or"),
                    new Given(
                            below.optionalText("with"),
                            below.optionalWord("tls", Tls.class),
                            below.optionalText("fact"))));
            below.finish();
        });
        values.putAll(section.textMap("environment"));
        return new Settings(
                values.entrySet().stream()
                        .map(value -> new Variable(value.getKey(), value.getValue()))
                        .toList(),
                secrets,
                contract,
                section.texts("ignores"));
    }

    /** The services that a service speaks to; those of a list are told by their names alone. */
    static List<Peer> peers(Section section) {
        List<Peer> peers = new ArrayList<>();
        section.texts("dependsOn").forEach(name -> peers.add(Peer.of(name, Needs.Need.SOFT)));
        section.texts("usesIfServed").forEach(name -> peers.add(Peer.of(name, Needs.Need.OPTIONAL)));
        section.sections("peers").forEach((name, below) -> {
            peers.add(new Peer(
                    name,
                    below.word("need", Needs.Need.SOFT),
                    below.optionalText("port"),
                    below.optionalText("setting"),
                    below.optionalWord("reach", Reach.class)));
            below.finish();
        });
        return peers;
    }

    /** What says that a start of a service has worked. */
    static Gates gates(Section section) {
        Section gates = section.section("gates");
        Gates bound = new Gates(gate(gates, "first"), gate(gates, "later"));
        gates.finish();
        return bound;
    }

    private static @Nullable Gate gate(Section gates, String key) {
        boolean said = gates.map().get(key) instanceof MapNode;
        Section section = gates.section(key);
        Gate gate = new Gate(
                section.optionalText("port"),
                section.optionalText("path"),
                section.optionalDuration("within"),
                section.optionalText("with"));
        section.finish();
        return said ? gate : null;
    }
}
