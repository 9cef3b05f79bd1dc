package network.frameworks.generator.internal.resolve.contract;

import java.util.function.Consumer;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.model.diagnostic.Diagnostic;

/** Holds an environment against what its programs ask for. */
public final class ContractCheck {

    /** Tells of every program of an environment that would end or work wrongly. */
    public void check(EnvironmentPlan environment, Consumer<Diagnostic> problems) {
        new SettingCheck(environment).check(problems);
        new ScopeCheck(environment).check(problems);
    }
}
