package network.frameworks.model.internal.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import network.frameworks.model.Words;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.Suggestion;
import network.frameworks.model.internal.catalog.Installer;
import network.frameworks.model.service.Install;
import network.frameworks.model.service.Install.Method;
import network.frameworks.model.service.ServiceDefinition;
import org.jspecify.annotations.Nullable;

/** Services that the user defines can be installed the way they say. */
final class InstallRules implements Rule {
    private static final Pattern PACKAGE = Pattern.compile("[a-z0-9][a-z0-9+.-]+");
    private static final Pattern UNIT = Pattern.compile("[A-Za-z0-9:_.\\-]+(@[A-Za-z0-9:_.\\-]*)?");
    private static final Pattern ACCOUNT = Pattern.compile("[a-z_][a-z0-9_-]{0,31}");
    private static final String ACCOUNT_PREFIX = "frameworks-";
    private static final int LONGEST_ACCOUNT = 32;
    private static final Pattern FILE = Pattern.compile("(/[A-Za-z0-9_.@+-]+)+");

    @Override
    public void check(Scope scope, Findings findings) {
        for (ServiceDefinition service : scope.environment().services()) {
            ModelPath path = scope.path("services", service.name());
            installer(scope, service, path, findings);
            install(service.install(), path.key("install"), findings);
            named("unit", service.run().unit(), UNIT, path.key("run"), findings);
            named("account", service.run().account(), ACCOUNT, path.key("run"), findings);
            ownAccount(scope, service, path, findings);
        }
    }

    private static void installer(Scope scope, ServiceDefinition service, ModelPath path, Findings findings) {
        // The joined catalogue knows the installer that the kind of the service has.
        Install install = scope.services().get(service.name()).install();
        String role = install.installer();
        if (role == null) {
            return;
        }
        Optional<Installer> installer = scope.catalogs().installers().find(role);
        if (installer.isEmpty()) {
            Set<String> known = scope.catalogs().installers().names();
            findings.add(
                    DiagnosticCode.UNKNOWN_INSTALLER,
                    path.key("installer"),
                    "no pack has a file installers/" + role + ".yaml",
                    Suggestion.help(role, known));
            return;
        }
        program(service, installer.get(), path, findings);
        Method method = install.method();
        List<Method> methods = installer.get().methods();
        if (!methods.contains(method)) {
            boolean said = service.install().method() != Method.RELEASE;
            findings.add(
                    DiagnosticCode.BAD_INSTALL,
                    said ? path.key("install") : path.key("installer"),
                    "the role '" + role + "' does not install services by the method '" + Words.of(method) + "'",
                    "it takes " + methods.stream().map(Words::of).collect(Collectors.joining(", "))
                            + "; name another installer, or none for that of its kind");
        }
    }

    private static void program(ServiceDefinition service, Installer installer, ModelPath path, Findings findings) {
        boolean missing = service.install().program() == null
                && !service.run().arguments().isEmpty()
                && service.install().method() == Method.PACKAGE;
        if (installer.needsProgram() && missing) {
            findings.add(
                    DiagnosticCode.BAD_INSTALL,
                    path.key("run").key("arguments"),
                    "nothing says which program of the package takes these arguments",
                    "name it under 'install:', like program: /usr/bin/memcached");
        }
    }

    private static void install(Install install, ModelPath path, Findings findings) {
        boolean packaged = install.method() == Method.PACKAGE;
        if (packaged && install.packageName() == null) {
            findings.add(
                    DiagnosticCode.BAD_INSTALL,
                    path.key("method"),
                    "the package is not named",
                    "name it under 'package:'");
        }
        if (!packaged && install.packageName() != null) {
            findings.add(
                    DiagnosticCode.BAD_INSTALL,
                    path.key("package"),
                    "a service that is installed by the method '" + Words.of(install.method()) + "' has no package",
                    "leave out 'method:', or the package");
        }
        named("package", install.packageName(), PACKAGE, path, findings);
        install.files().stream()
                .map(Install.ConfigFile::path)
                .filter(file -> !isPath(file))
                .forEach(file -> findings.add(
                        DiagnosticCode.BAD_INSTALL,
                        path.key("files").key(file).asKey(),
                        "'" + file + "' is not the absolute path of a file",
                        "write it like /etc/memcached.conf, of letters, digits and _ . @ + -"));
        for (int number = 0; number < install.credentials().size(); number++) {
            if (!isPath(install.credentials().get(number))) {
                findings.add(
                        DiagnosticCode.BAD_INSTALL,
                        path.key("credentials").index(number),
                        "'" + install.credentials().get(number) + "' is not the absolute path of a file or folder",
                        "write it like /etc/memcached.keys, of letters, digits and _ . @ + -");
            }
        }
    }

    private static boolean isPath(String path) {
        return FILE.matcher(path).matches() && !path.contains("/../") && !path.endsWith("/..");
    }

    /** The account of a program is named after it, and Linux takes no longer names. */
    private static void ownAccount(Scope scope, ServiceDefinition service, ModelPath path, Findings findings) {
        ServiceDefinition joined = scope.services().get(service.name());
        boolean named = joined.run().account() != null || joined.install().method() != Method.RELEASE;
        if (!named && service.name().length() > LONGEST_ACCOUNT - ACCOUNT_PREFIX.length()) {
            findings.add(
                    DiagnosticCode.BAD_NAME,
                    path.asKey(),
                    "the account '" + ACCOUNT_PREFIX + service.name() + "' of this service has more than "
                            + LONGEST_ACCOUNT + " characters",
                    "name a shorter one under 'run:', by 'account:'");
        }
    }

    private static void named(String what, @Nullable String name, Pattern pattern, ModelPath path, Findings findings) {
        if (name != null && !pattern.matcher(name).matches()) {
            findings.add(DiagnosticCode.BAD_NAME, path.key(what), "'" + name + "' is not the name of a " + what, null);
        }
    }
}
