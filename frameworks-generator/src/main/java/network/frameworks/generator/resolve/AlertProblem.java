package network.frameworks.generator.resolve;

import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;

/**
 * Why an alert of the model cannot be what it asks for.
 *
 * @param environment the environment
 * @param alert the alert's name
 * @param field the field of the alert that is wrong: {@code expr}, {@code threshold}, {@code overrides}, or an empty
 *     text for the alert itself
 * @param message what is wrong, one sentence
 */
public record AlertProblem(String environment, String alert, String field, String message) {

    /** The problem at the field of the alert. */
    public Diagnostic diagnostic() {
        ModelPath path = ModelPath.of("environments", environment, "alerts", alert);
        return Diagnostic.of(ResolveCode.ALERT, field.isEmpty() ? path : path.key(field), alert + ": " + message, null);
    }
}
