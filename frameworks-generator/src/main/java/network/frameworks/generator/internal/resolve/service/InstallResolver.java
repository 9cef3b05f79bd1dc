package network.frameworks.generator.internal.resolve.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
                files(install, placeholders));
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
                Objects.requireNonNullElse(run.account(), ""),
                run.profile().name().toLowerCase(Locale.ROOT),
                run.arguments().stream()
                        .map(placeholders::fill)
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")),
                after,
                run.reload() == null ? "" : run.reload().name(),
                Objects.requireNonNullElse(run.scratch(), ""));
    }

    private static String unit(ServiceDefinition service) {
        String unit = service.run().unit();
        String packageName = service.install().packageName();
        if (unit == null) {
            unit = packageName != null ? packageName : "frameworks-" + service.name();
        }
        return unit + SUFFIX;
    }
}
