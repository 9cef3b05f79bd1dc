package network.frameworks.model.internal.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import network.frameworks.model.Words;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.internal.bind.Section;
import network.frameworks.model.pack.PackLayers;
import network.frameworks.model.service.Install.Method;
import network.frameworks.model.service.ServiceDefinition;
import network.frameworks.model.service.ServiceDefinition.Kind;
import network.frameworks.model.service.Settings;
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
            List<Variable> environment) {
        static final KindDefaults NONE = new KindDefaults(null, null, null, List.of());

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
        List<Variable> environment = new ArrayList<>();
        section.textMap("environment").forEach((name, value) -> environment.add(new Variable(name, value)));
        return new KindDefaults(
                section.optionalText("installer"),
                section.optionalText("packageInstaller"),
                section.optionalFlag("archive"),
                environment);
    }

    private static Secret secret(String name, Section section) {
        section.text("description");
        return new Secret(name, section.word("scope", Scope.ENVIRONMENT), section.word("form", Form.TEXT));
    }

    /** A service with everything decided that it leaves to its kind and to the names of its secrets. */
    ServiceDefinition complete(ServiceDefinition service) {
        KindDefaults kind = kinds.getOrDefault(service.about().kind(), KindDefaults.NONE);
        Set<String> own = new HashSet<>();
        service.settings().environment().forEach(variable -> own.add(variable.name()));
        List<Variable> environment = new ArrayList<>(service.settings().environment());
        kind.environment().stream()
                .filter(variable -> !own.contains(variable.name()))
                .forEach(environment::add);
        List<Secret> known = service.settings().secrets().stream()
                .map(secret -> {
                    Secret usual = secrets.getOrDefault(
                            secret.name(), new Secret(secret.name(), Scope.ENVIRONMENT, Form.TEXT));
                    return secret.orElse(usual);
                })
                .toList();
        return service.with(
                service.install().orElse(kind.installer(service.install().method()), kind.archive()),
                new Settings(environment, known));
    }
}
