package network.frameworks.generator.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import network.frameworks.generator.internal.resolve.contract.ContractCheck;
import network.frameworks.generator.internal.resolve.inventory.InstallerResolver;
import network.frameworks.generator.internal.resolve.network.AddressConflict;
import network.frameworks.generator.internal.resolve.network.FirewallCheck;
import network.frameworks.generator.internal.resolve.order.StepResolver;
import network.frameworks.generator.internal.resolve.watch.DataSourceResolver;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.ObservabilityPlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.plan.inventory.InstallerPlan;
import network.frameworks.generator.plan.inventory.PlaybookPlan;
import network.frameworks.model.FrameworksModel;
import network.frameworks.model.Words;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.internal.catalog.Catalogs;
import network.frameworks.model.internal.catalog.Installer.Playbook;

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
     * @throws ResolveException when two things fall on the same default address, an alert cannot be what it asks for, or
     *     a program would not run; it names all of them
     */
    public Plan resolve(FrameworksModel model, String source, Consumer<Diagnostic> warnings) {
        List<AddressConflict> conflicts = new ArrayList<>();
        List<EnvironmentResolver> resolvers = model.environments().stream()
                .map(environment -> new EnvironmentResolver(environment, catalogs, conflicts))
                .toList();
        Set<String> used = new TreeSet<>();
        resolvers.forEach(resolver -> used.addAll(resolver.installers()));
        List<InstallerPlan> installers = new InstallerResolver(catalogs.installers()).resolve(used);
        int steps =
                resolvers.stream().mapToInt(EnvironmentResolver::steps).max().orElse(1);
        List<EnvironmentPlan> environments = resolvers.stream()
                .map(resolver -> resolver.resolve(model.name(), installers, steps))
                .toList();
        List<Diagnostic> problems = new ArrayList<>();
        FirewallCheck firewalls = new FirewallCheck(model.name(), catalogs.providers());
        environments.forEach(environment -> firewalls.check(environment, problems::add));
        ObservabilityPlan watching = observability.resolve(environments, problems::add);
        conflicts.forEach(conflict -> problems.add(problem(conflict)));
        ContractCheck contracts = new ContractCheck(installers);
        environments.forEach(environment -> contracts.check(environment, problems::add));
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
                new PlaybookPlan(installers, new StepResolver(environments).resolve(inSteps(installers))),
                catalogs.providers());
    }

    private static List<InstallerPlan> inSteps(List<InstallerPlan> installers) {
        String playbook = Words.of(Playbook.SERVICES);
        return installers.stream()
                .filter(installer -> installer.playbook().equals(playbook))
                .toList();
    }

    private static Diagnostic problem(AddressConflict conflict) {
        ModelPath path = ModelPath.of("environments", conflict.environment(), "clusters", conflict.cluster());
        return Diagnostic.of(ResolveCode.ADDRESS_CONFLICT, path, conflict.what(), conflict.remedy());
    }
}
