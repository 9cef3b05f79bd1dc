package network.frameworks.generator.internal.resolve.alert;

import java.util.List;
import java.util.Optional;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.model.Alert;
import network.frameworks.model.AlertCondition;
import network.frameworks.model.internal.catalog.AlertCatalog;
import org.jspecify.annotations.Nullable;

/**
 * An alert as one environment has it.
 *
 * @param environment the environment
 * @param chain what the model says, when it says anything, and what packs say below that
 * @param asked whether the model names it
 * @param whole everything together
 */
record Wanted(EnvironmentPlan environment, List<Alert> chain, boolean asked, Alert whole) {

    /** What an environment makes of an alert, or empty when it knows none of that name. */
    static Optional<Wanted> of(EnvironmentPlan environment, String name, AlertCatalog catalog) {
        Optional<Alert> asked = environment.model().alerts().stream()
                .filter(alert -> alert.name().equals(name))
                .findFirst();
        return asked.or(() -> catalog.find(name))
                .map(alert ->
                        new Wanted(environment, catalog.chain(alert), asked.isPresent(), catalog.complete(alert)));
    }

    /** Whether it can fire there. */
    boolean on() {
        return whole.enabled() && whole.condition() != null;
    }

    @Nullable
    AlertCondition condition() {
        return whole.condition();
    }

    /** The alert of the chain that says what the condition is. */
    Alert teller() {
        return chain.get(chain.size() - 1);
    }

    /** What it says when it is told from a source: the source's texts come before those of the alert it belongs to. */
    Alert.Texts texts(AlertCondition.Source source) {
        Alert.Texts texts = Alert.Texts.NONE;
        for (Alert alert : chain.subList(0, chain.size() - 1)) {
            texts = texts.over(alert.texts());
        }
        return texts.over(source.texts()).over(teller().texts());
    }
}
