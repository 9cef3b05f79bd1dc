package network.frameworks.generator.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.ObservabilityPlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.Environment;
import network.frameworks.model.FrameworksModel;
import network.frameworks.model.catalog.Catalogs;
import network.frameworks.model.diagnostic.Diagnostic;

/** Decides everything that templates print. */
public final class PlanResolver {

    private final Function<Environment, Facts> facts;
    private final ObservabilityResolver observability;

    /** A resolver that looks services, locations and server types up in these catalogues. */
    public PlanResolver(Catalogs catalogs) {
        this.facts = environment -> new CatalogFacts(catalogs, environment);
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
        List<EnvironmentPlan> environments = model.environments().stream()
                .map(environment -> new EnvironmentResolver(
                                model.name(), environment, facts.apply(environment), conflicts)
                        .resolve())
                .toList();
        List<Diagnostic> problems = new ArrayList<>();
        ObservabilityPlan watching = observability.resolve(environments, problems::add);
        conflicts.forEach(conflict -> problems.add(conflict.diagnostic()));
        if (problems.stream().anyMatch(Diagnostic::isError)) {
            throw new ResolveException(problems);
        }
        problems.forEach(warnings);
        return new Plan(model.name(), source, environments, watching);
    }
}
