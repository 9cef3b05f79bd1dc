package network.frameworks.generator.resolve;

/**
 * Why an alert of the model cannot be what it asks for.
 *
 * @param environment the environment
 * @param alert the alert's name
 * @param field the field of the alert that is wrong: {@code expr}, {@code threshold}, {@code overrides}, or an empty
 *     text for the alert itself
 * @param message what is wrong, one sentence
 */
public record AlertProblem(String environment, String alert, String field, String message) {}
