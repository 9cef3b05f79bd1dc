package network.frameworks.model.internal.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import network.frameworks.model.Words;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.internal.bind.ContractBinder;
import network.frameworks.model.internal.bind.Section;
import network.frameworks.model.pack.PackLayers;
import network.frameworks.model.service.Install.Method;
import network.frameworks.model.service.Network.Tls;
import network.frameworks.model.service.ServiceDefinition;
import network.frameworks.model.service.ServiceDefinition.Kind;
import network.frameworks.model.service.Settings;
import network.frameworks.model.service.Settings.Clause;
import network.frameworks.model.service.Settings.Form;
import network.frameworks.model.service.Settings.Scope;
import network.frameworks.model.service.Settings.Secret;
import network.frameworks.model.service.Settings.Variable;
import org.jspecify.annotations.Nullable;

/** What services have that do not say it themselves: by their kind, and by the names of their secrets. Immutable. */
final class ServiceDefaults {

    /** What is true of a service of a kind unless it says otherwise. */
    private record KindDefaults(
            @Nullable String installer,
            @Nullable String packageInstaller,
            @Nullable Boolean archive,
            Settings settings) {
        static final KindDefaults NONE =
                new KindDefaults(null, null, null, new Settings(List.of(), List.of(), List.of(), List.of()));

        @Nullable
        String installer(Method method) {
            return method == Method.PACKAGE && packageInstaller != null ? packageInstaller : installer;
        }
    }

    private final Map<Kind, KindDefaults> kinds;
    private final Map<String, Secret> secrets;

    private ServiceDefaults(Map<Kind, KindDefaults> kinds, Map<String, Secret> secrets) {
        this.kinds = kinds;
        this.secrets = secrets;
    }

    static ServiceDefaults none() {
        return new ServiceDefaults(Map.of(), Map.of());
    }

    static ServiceDefaults load(PackLayers packs, Diagnostics problems) {
        Map<String, KindDefaults> byName =
                new CatalogFolder(packs, "kinds").entries((name, section) -> kind(section), problems);
        Map<Kind, KindDefaults> kinds = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            KindDefaults defaults = byName.get(Words.of(kind));
            if (defaults != null) {
                kinds.put(kind, defaults);
            }
        }
        return new ServiceDefaults(
                kinds, new CatalogFolder(packs, "settings").entries(ServiceDefaults::secret, problems));
    }

    private static KindDefaults kind(Section section) {
        section.text("description");
        return new KindDefaults(
                section.optionalText("installer"),
                section.optionalText("packageInstaller"),
                section.optionalFlag("archive"),
                ContractBinder.settings(section));
    }

    private static Secret secret(String name, Section section) {
        section.text("description");
        return new Secret(name, section.word("scope", Scope.ENVIRONMENT), section.word("form", Form.TEXT));
    }

    /** A service with everything decided that it leaves to its kind and to the names of its secrets. */
    ServiceDefinition complete(ServiceDefinition service) {
        KindDefaults kind = kinds.getOrDefault(service.about().kind(), KindDefaults.NONE);
        Settings own = service.settings();
        Settings ofKind = of(kind, service);
        return service.with(
                service.install().orElse(kind.installer(service.install().method()), kind.archive()),
                new Settings(
                        joined(own.environment(), ofKind.environment(), Variable::name),
                        joined(own.secrets(), ofKind.secrets(), Secret::name).stream()
                                .map(secret -> secret.orElse(secrets.getOrDefault(
                                        secret.name(), new Secret(secret.name(), Scope.ENVIRONMENT, Form.TEXT))))
                                .toList(),
                        joined(own.contract(), ofKind.contract(), Clause::name),
                        own.ignored()));
    }

    /** What a kind says to a service: nothing about what the service does not read or has no port for. */
    private static Settings of(KindDefaults kind, ServiceDefinition service) {
        Set<String> out = new HashSet<>(service.settings().ignored());
        kind.settings().contract().stream()
                .filter(clause -> {
                    Tls tls = clause.tls();
                    return tls != null && !service.network().shows(tls);
                })
                .map(Clause::name)
                .forEach(out::add);
        Settings said = kind.settings();
        return new Settings(
                said.environment().stream()
                        .filter(variable -> !out.contains(variable.name()))
                        .toList(),
                said.secrets().stream()
                        .filter(secret -> !out.contains(secret.name()))
                        .toList(),
                said.contract().stream()
                        .filter(clause -> !out.contains(clause.name()))
                        .toList(),
                List.of());
    }

    /** What a service says, and what its kind says beside it. */
    private static <T> List<T> joined(List<T> own, List<T> ofKind, Function<T, String> name) {
        Set<String> known = own.stream().map(name).collect(Collectors.toSet());
        List<T> all = new ArrayList<>(own);
        ofKind.stream().filter(said -> !known.contains(name.apply(said))).forEach(all::add);
        return all;
    }
}
