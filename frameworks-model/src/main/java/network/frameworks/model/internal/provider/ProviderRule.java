package network.frameworks.model.internal.provider;

import java.util.function.Consumer;
import network.frameworks.model.Environment;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;

/** Something that a provider needs from an environment. Such a rule looks at each value by itself. */
@FunctionalInterface
public interface ProviderRule {

    /**
     * Looks at one environment.
     *
     * @param environment the environment
     * @param path its path in the model
     * @param problems where problems go
     */
    void check(Environment environment, ModelPath path, Consumer<Diagnostic> problems);
}
