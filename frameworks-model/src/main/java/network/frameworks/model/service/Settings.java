package network.frameworks.model.service;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a process.
 *
 * <p>Placeholders in values are filled in for each node: {@code ${address:<service>:<port>}} where another service is
 * reached, {@code ${addresses:<service>:<port>}} on all its nodes, {@code ${host:<service>}}, {@code
 * ${port:<service>:<port>}}, {@code ${listen:<service>:<port>}} where it listens on this node (else as {@code
 * address}), {@code ${url:<service>}} its public URL, {@code ${node}}, {@code ${cluster}}, {@code ${region}}, {@code
 * ${environment}}, {@code ${build}}, {@code ${domain}}, {@code ${service}}, {@code ${wireguard}}, {@code
 * ${meshPort}}, {@code ${acmeEmail}} and {@code ${state}}, the folder that the process may write to. A variable that
 * names a service which nobody serves is left out.
 *
 * @param environment plain variables, sorted by name
 * @param secrets variables whose values are secrets
 * @param contract what the program asks of its variables, sorted by name
 * @param ignored variables of its kind that it does not read
 */
public record Settings(List<Variable> environment, List<Secret> secrets, List<Clause> contract, List<String> ignored) {

    public Settings {
        environment = environment.stream()
                .sorted(Comparator.comparing(Variable::name))
                .toList();
        secrets = List.copyOf(secrets);
        contract = contract.stream().sorted(Comparator.comparing(Clause::name)).toList();
        ignored = List.copyOf(ignored);
    }

    /** What the program asks of a variable, or nothing. */
    public Optional<Clause> clause(String name) {
        return contract.stream().filter(clause -> clause.name().equals(name)).findFirst();
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
     * @param scope how far one value reaches, or null for what the name usually says
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

    /**
     * What a program asks of one of its variables.
     *
     * @param name the variable
     * @param need what happens without it
     * @param secret whether its value is a secret
     * @param scope how far one value reaches, or null when that does not matter
     * @param form how the value is written
     * @param or other variables of which one does as well
     * @param given when it has a value
     */
    public record Clause(
            String name,
            Need need,
            boolean secret,
            @Nullable Scope scope,
            Form form,
            List<String> or,
            Given given) {

        public Clause {
            or = List.copyOf(or);
        }

        /** The variable beside which this one is given and asked for, or null for always. */
        public @Nullable String with() {
            return given.with();
        }

        /** What a port of the program must show for this one to be given and asked for, or null for anything. */
        public Network.@Nullable Tls tls() {
            return given.tls();
        }

        /** The Ansible variable that holds its value once that is found out, or null. */
        public @Nullable String fact() {
            return given.fact();
        }

        /** A variable without which the program ends. */
        public static Clause required(String name) {
            return new Clause(name, Need.START, false, null, Form.TEXT, List.of(), Given.ALWAYS);
        }
    }

    /**
     * When a variable has a value.
     *
     * @param with another variable, only beside which this one is given and asked for; null for always
     * @param tls what a port of the program must show for this one to be given and asked for; null for anything
     * @param fact the Ansible variable that holds the value once it is found out, or null when it is known beforehand
     */
    public record Given(
            @Nullable String with,
            Network.@Nullable Tls tls,
            @Nullable String fact) {

        /** From the start, whatever else there is. */
        public static final Given ALWAYS = new Given(null, null, null);
    }

    /** What happens when a variable is not there. */
    public enum Need {
        /** The program ends. */
        START,
        /** The program ends in an environment that is in production. */
        PRODUCTION,
        /** The program runs, and something is missing. */
        FEATURE,
        /** Nothing: there is a good default. */
        OPTIONAL
    }

    /** How far one value reaches: it is the same everywhere within, and for a node or replica nobody else has it. */
    public enum Scope {
        /** All environments. */
        PLATFORM,
        /** All services of an environment. */
        ENVIRONMENT,
        /** The instances of one service in a region. */
        REGION,
        /** The instances of one service in a cluster. */
        CLUSTER,
        /** The instances of one service. */
        PROGRAM,
        /** One machine. */
        NODE,
        /** One running instance. */
        REPLICA
    }

    /** How a value is written. */
    public enum Form {
        /** Any text. */
        TEXT,
        /** The absolute path of a file on the host. */
        FILE,
        /** The absolute path of a folder on the host. */
        FOLDER,
        /** A URL. */
        URL,
        /** A URL that begins with https. */
        HTTPS_URL,
        /** A host and a port. */
        ADDRESS,
        /** Hosts and ports, separated by commas. */
        ADDRESSES,
        /** The number of a port. */
        PORT,
        /** Networks in CIDR notation, separated by commas. */
        NETWORKS,
        /** A DNS name. */
        DOMAIN,
        /** A mail address. */
        MAIL,
        /** A UUID. */
        UUID,
        /** The connection URL of an account at PostgreSQL. */
        POSTGRES_URL,
        /** The password of the account at PostgreSQL that is named after the service's first database. */
        POSTGRES_PASSWORD;

        /** Whether the value opens an account at PostgreSQL. */
        public boolean opensPostgres() {
            return this == POSTGRES_URL || this == POSTGRES_PASSWORD;
        }
    }
}
