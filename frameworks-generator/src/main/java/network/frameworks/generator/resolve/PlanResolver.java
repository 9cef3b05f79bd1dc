package network.frameworks.generator.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.Environment;
import network.frameworks.model.FrameworksModel;
import network.frameworks.model.catalog.Catalogs;

/** Decides everything that templates print. */
public final class PlanResolver {

    private final Function<Environment, Facts> facts;

    /** A resolver that looks services, locations and server types up in these catalogues. */
    public PlanResolver(Catalogs catalogs) {
        this(environment -> new CatalogFacts(catalogs, environment));
    }

    PlanResolver(Function<Environment, Facts> facts) {
        this.facts = facts;
    }

    /**
     * The plan of a model that every semantic rule has accepted.
     *
     * @param model the model
     * @param source the file name of the model, for the headers; never a path
     * @throws ResolveException when two things fall on the same default address; it names all of them
     */
    public Plan resolve(FrameworksModel model, String source) {
        List<AddressConflict> conflicts = new ArrayList<>();
        List<EnvironmentPlan> environments = model.environments().stream()
                .map(environment -> new EnvironmentResolver(
                                model.name(), environment, facts.apply(environment), conflicts)
                        .resolve())
                .toList();
        if (!conflicts.isEmpty()) {
            throw new ResolveException(conflicts);
        }
        return new Plan(model.name(), source, environments);
    }
}
