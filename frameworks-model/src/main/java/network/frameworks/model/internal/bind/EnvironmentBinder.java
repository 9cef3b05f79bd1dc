package network.frameworks.model.internal.bind;

import java.util.List;
import java.util.Map;
import java.util.Set;
import network.frameworks.model.Cell;
import network.frameworks.model.Certificate;
import network.frameworks.model.DataSource;
import network.frameworks.model.Environment;
import network.frameworks.model.EnvironmentBuilder;
import network.frameworks.model.EnvironmentDefaults;
import network.frameworks.model.ExternalService;
import network.frameworks.model.Receiver;
import network.frameworks.model.SecretReference;
import network.frameworks.model.Severity;
import network.frameworks.model.internal.document.MapNode;
import org.jspecify.annotations.Nullable;

/** Binds one environment, over which the base of the file is already laid. */
final class EnvironmentBinder {
    private static final int HIGHEST_PORT = 65535;

    private final Map<String, MapNode> bundledServices;

    EnvironmentBinder(Map<String, MapNode> bundledServices) {
        this.bundledServices = bundledServices;
    }

    Environment bind(String name, Section section, EnvironmentDefaults defaults) {
        EnvironmentBuilder builder = Environment.builder(name);
        String domain = section.optionalText("domain");
        if (domain != null) {
            builder.domain(domain);
        }
        Boolean production = section.optionalFlag("production");
        if (production != null) {
            builder.production(production);
        }
        EnvironmentDefaults inDomain = domain == null ? defaults : defaults.withDomain(domain);
        EnvironmentDefaults own = production == null ? inDomain : inDomain.withProduction(production);
        new SettingsBinder(section, own).bind(builder);
        section.sections("roles").forEach((role, below) -> builder.role(RoleBinder.bind(role, below)));
        section.entries("services")
                .forEach((service, entry) -> builder.service(ServiceBinder.bind(
                        service, section.sectionOf(ServiceBinder.overBundled(entry, bundledServices)))));
        section.sections("external").forEach((service, below) -> builder.external(external(service, below)));
        clusters(section, builder);
        section.sections("cells").forEach((cell, below) -> builder.cell(cell(cell, below)));
        section.sections("alerts").forEach((alert, below) -> {
            builder.alert(AlertBinder.bind(alert, below));
            below.finish();
        });
        section.sections("dashboards").forEach((uid, below) -> builder.dashboard(DashboardBinder.bind(uid, below)));
        section.sections("certificates").forEach((key, below) -> builder.certificate(certificate(key, below)));
        section.sections("dataSources")
                .forEach((source, below) -> builder.dataSource(dataSource(below, own.dataSource(source))));
        section.sections("receivers").forEach((receiver, below) -> builder.receiver(receiver(receiver, below)));
        section.textMap("secrets").forEach((secret, variable) -> builder.secret(new SecretReference(secret, variable)));
        section.finish();
        return builder.build(defaults);
    }

    private static void clusters(Section section, EnvironmentBuilder builder) {
        Map<String, Section> clusters = section.sections("clusters");
        if (!section.has("clusters")) {
            section.missing("clusters");
        } else {
            section.filled("clusters");
        }
        clusters.forEach((cluster, below) -> builder.cluster(ClusterBinder.bind(cluster, below)));
    }

    private static ExternalService external(String name, Section section) {
        ExternalService service =
                new ExternalService(name, section.text("host"), section.optionalNumber("port", 1, HIGHEST_PORT));
        section.finish();
        return service;
    }

    private static Cell cell(String name, Section section) {
        Cell cell = new Cell(name, section.texts("servedBy"));
        section.finish();
        return cell;
    }

    private static Certificate certificate(String name, Section section) {
        List<String> names = section.filledTexts("names");
        @Nullable String role = section.optionalText("for");
        int generation = section.number("generation", 1, 1, 1_000_000);
        section.finish();
        return new Certificate(name, names, role, generation);
    }

    private static DataSource dataSource(Section section, DataSource fallback) {
        DataSource dataSource = new DataSource(
                fallback.name(), section.text("database", fallback.database()), section.text("user", fallback.user()));
        section.finish();
        return dataSource;
    }

    private static Receiver receiver(String name, Section section) {
        Receiver receiver = new Receiver(
                name,
                section.word("kind", Receiver.Kind.class),
                section.optionalText("target"),
                section.words("severities", Severity.class));
        section.finish();
        return receiver;
    }

    /** The keys that a file may have at its top as well as in an environment. */
    static Set<String> sharedKeys() {
        return Set.of(
                "mesh",
                "dns",
                "acme",
                "ssh",
                "state",
                "release",
                "monitoring",
                "roles",
                "services",
                "external",
                "cells",
                "alerts",
                "dashboards",
                "certificates",
                "dataSources",
                "receivers",
                "secrets");
    }
}
