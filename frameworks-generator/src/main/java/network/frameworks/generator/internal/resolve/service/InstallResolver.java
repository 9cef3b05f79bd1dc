package network.frameworks.generator.internal.resolve.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import network.frameworks.generator.plan.service.Installation;
import network.frameworks.generator.plan.service.ProcessPlan;
import network.frameworks.model.ServiceUse;
import network.frameworks.model.service.Install;
import network.frameworks.model.service.Install.Method;
import network.frameworks.model.service.Run;
import network.frameworks.model.service.ServiceDefinition;

/** Decides how a service gets onto a node and how its process is run there. */
final class InstallResolver {

    private static final String SUFFIX = ".service";
    private static final String PREFIX = "frameworks-";

    /** The role that writes the settings of packages where Debian reads them. */
    private static final String EXPORTERS = "monitoring";

    private final String version;
    private final String meshUnit;

    /**
     * @param version the release of the environment
     * @param meshUnit the systemd unit after which a node's mesh address exists
     */
    InstallResolver(String version, String meshUnit) {
        this.version = version;
        this.meshUnit = meshUnit;
    }

    Installation installation(ServiceDefinition service, ServiceUse use, Placeholders placeholders) {
        Install install = service.install();
        return new Installation(
                Objects.requireNonNull(install.installer(), "every kind of service has an installer"),
                install.method(),
                install.method() == Method.RELEASE ? release(install, use) : null,
                install.method() == Method.PACKAGE ? install.packageName() : null,
                install.program() == null && install.method() == Method.RELEASE ? service.name() : install.program(),
                files(install, placeholders),
                credentials(service));
    }

    /** Where the roles write the secrets of a service, and where it keeps others itself. */
    private static List<String> credentials(ServiceDefinition service) {
        Install install = service.install();
        SortedSet<String> paths = new TreeSet<>(install.credentials());
        if (install.method() != Method.ROLE) {
            paths.add(
                    EXPORTERS.equals(install.installer()) && install.method() == Method.PACKAGE
                            ? "/etc/default/" + install.packageName()
                            : "/etc/frameworks/" + service.name() + ".env");
        }
        return List.copyOf(paths);
    }

    private Installation.Release release(Install install, ServiceUse use) {
        return new Installation.Release(
                use.version() != null ? use.version() : version,
                use.sha256() != null ? use.sha256() : "",
                Boolean.TRUE.equals(install.archive()));
    }

    /** A line that names a service which nobody serves is left out. */
    private static List<Installation.ConfigFile> files(Install install, Placeholders placeholders) {
        return install.files().stream()
                .map(file -> new Installation.ConfigFile(
                        file.path(),
                        file.content()
                                .lines()
                                .flatMap(line -> placeholders.fill(line).stream())
                                .map(line -> line + "\n")
                                .collect(Collectors.joining())))
                .toList();
    }

    ProcessPlan process(ServiceDefinition service, Map<String, ServiceDefinition> local, Placeholders placeholders) {
        Run run = service.run();
        List<String> after = new ArrayList<>(List.of(meshUnit));
        run.after().stream()
                .map(local::get)
                .filter(Objects::nonNull)
                .map(InstallResolver::unit)
                .forEach(after::add);
        return new ProcessPlan(
                unit(service),
                account(service),
                run.profile().name().toLowerCase(Locale.ROOT),
                run.arguments().stream()
                        .map(placeholders::fill)
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")),
                after,
                run.reload() == null ? "" : run.reload().name(),
                Objects.requireNonNullElse(run.scratch(), ""));
    }

    /** A program of a release has an account of its own, so that no other can read what it is told. */
    private static String account(ServiceDefinition service) {
        String own = service.install().method() == Method.RELEASE ? PREFIX + service.name() : "";
        return Objects.requireNonNullElse(service.run().account(), own);
    }

    private static String unit(ServiceDefinition service) {
        String unit = service.run().unit();
        String packageName = service.install().packageName();
        if (unit == null) {
            unit = packageName != null ? packageName : PREFIX + service.name();
        }
        return unit + SUFFIX;
    }
}
