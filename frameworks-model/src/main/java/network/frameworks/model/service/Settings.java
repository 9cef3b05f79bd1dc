package network.frameworks.model.service;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a process.
 *
 * <p>Placeholders in values are filled in for each node: {@code ${address:<service>:<port>}} where another service is
 * reached, {@code ${addresses:<service>:<port>}} on all its nodes, {@code ${host:<service>}}, {@code
 * ${port:<service>:<port>}}, {@code ${listen:<service>:<port>}} where it listens on this node (else as {@code
 * address}), {@code ${node}}, {@code ${cluster}}, {@code ${region}}, {@code ${environment}}, {@code ${domain}}, {@code
 * ${wireguard}}, {@code ${meshPort}}, {@code ${acmeEmail}} and {@code ${state}}, the folder that the process may write
 * to. A variable that names a service which nobody serves is left out.
 *
 * @param environment plain variables, sorted by name
 * @param secrets variables whose values are secrets
 */
public record Settings(List<Variable> environment, List<Secret> secrets) {

    public Settings {
        environment = environment.stream()
                .sorted(Comparator.comparing(Variable::name))
                .toList();
        secrets = List.copyOf(secrets);
    }

    /**
     * A plain environment variable.
     *
     * @param name its name
     * @param value its value or a template of it
     */
    public record Variable(String name, String value) {}

    /**
     * An environment variable whose value is a secret.
     *
     * @param name its name
     * @param scope who has the same value, or null for what the name usually says
     * @param form how the value is written, or null for what the name usually says
     */
    public record Secret(
            String name, @Nullable Scope scope, @Nullable Form form) {

        /** A secret that is what its name usually says. */
        public static Secret of(String name) {
            return new Secret(name, null, null);
        }

        /** The same with the scope and form of another where it says none. */
        public Secret orElse(Secret usual) {
            return new Secret(name, scope != null ? scope : usual.scope, form != null ? form : usual.form);
        }
    }

    /** Who has the same value of a secret. */
    public enum Scope {
        /** All services of an environment. */
        ENVIRONMENT,
        /** The instances of one service. */
        PROGRAM
    }

    /** How a secret is written. */
    public enum Form {
        /** Any text. */
        TEXT,
        /** The connection URL of an account at PostgreSQL. */
        POSTGRES_URL,
        /** The password of the account at PostgreSQL that is named after the service's first database. */
        POSTGRES_PASSWORD
    }
}
