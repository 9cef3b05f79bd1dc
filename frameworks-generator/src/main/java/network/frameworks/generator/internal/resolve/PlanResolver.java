package network.frameworks.generator.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import network.frameworks.generator.internal.resolve.inventory.InstallerResolver;
import network.frameworks.generator.internal.resolve.network.AddressConflict;
import network.frameworks.generator.internal.resolve.watch.DataSourceResolver;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.ObservabilityPlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.plan.inventory.InstallerPlan;
import network.frameworks.model.FrameworksModel;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.internal.catalog.Catalogs;

/** Decides everything that templates print. */
public final class PlanResolver {

    private final Catalogs catalogs;
    private final ObservabilityResolver observability;

    /** A resolver that looks services, locations and server types up in these catalogues. */
    public PlanResolver(Catalogs catalogs) {
        this.catalogs = catalogs;
        this.observability = new ObservabilityResolver(catalogs);
    }

    /** The plan of a model, warnings left aside. */
    public Plan resolve(FrameworksModel model, String source) {
        return resolve(model, source, warning -> {});
    }

    /**
     * The plan of a model that every semantic rule has accepted.
     *
     * @param model the model
     * @param source the file name of the model, for the headers; never a path
     * @param warnings takes what is worth a look and stops nothing
     * @throws ResolveException when two things fall on the same default address, or an alert cannot be what it asks
     *     for; it names all of them
     */
    public Plan resolve(FrameworksModel model, String source, Consumer<Diagnostic> warnings) {
        List<AddressConflict> conflicts = new ArrayList<>();
        List<EnvironmentResolver> resolvers = model.environments().stream()
                .map(environment -> new EnvironmentResolver(environment, catalogs, conflicts))
                .toList();
        Set<String> used = new TreeSet<>();
        resolvers.forEach(resolver -> used.addAll(resolver.installers()));
        List<InstallerPlan> installers = new InstallerResolver(catalogs.installers()).resolve(used);
        List<EnvironmentPlan> environments = resolvers.stream()
                .map(resolver -> resolver.resolve(model.name(), installers))
                .toList();
        List<Diagnostic> problems = new ArrayList<>();
        ObservabilityPlan watching = observability.resolve(environments, problems::add);
        conflicts.forEach(conflict -> problems.add(problem(conflict)));
        if (problems.stream().anyMatch(Diagnostic::isError)) {
            throw new ResolveException(problems);
        }
        problems.forEach(warnings);
        return new Plan(
                model.name(),
                source,
                environments,
                watching,
                new DataSourceResolver().resolve(environments),
                installers,
                catalogs.providers());
    }

    private static Diagnostic problem(AddressConflict conflict) {
        ModelPath path = ModelPath.of("environments", conflict.environment(), "clusters", conflict.cluster());
        return Diagnostic.of(ResolveCode.ADDRESS_CONFLICT, path, conflict.what(), conflict.remedy());
    }
}
