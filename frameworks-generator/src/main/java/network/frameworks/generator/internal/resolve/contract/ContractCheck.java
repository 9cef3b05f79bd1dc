package network.frameworks.generator.internal.resolve.contract;

import java.util.List;
import java.util.function.Consumer;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.inventory.InstallerPlan;
import network.frameworks.model.diagnostic.Diagnostic;

/** Holds an environment against what its programs ask for. */
public final class ContractCheck {

    private final List<InstallerPlan> installers;

    /** @param installers the roles that install services */
    public ContractCheck(List<InstallerPlan> installers) {
        this.installers = List.copyOf(installers);
    }

    /** Tells of every program of an environment that would end or work wrongly. */
    public void check(EnvironmentPlan environment, Consumer<Diagnostic> problems) {
        new SettingCheck(environment).check(problems);
        new ScopeCheck(environment).check(problems);
        new PlacesCheck(environment).check(problems);
        new OrderCheck(environment, installers).check(problems);
    }
}
