package network.frameworks.generator.internal.view.prometheus;

import java.util.List;

/**
 * The runbook of an alert.
 *
 * @param name the alert
 * @param meaning what it says, for any target
 * @param settings where it has which threshold
 * @param expr the condition of the first setting
 * @param firstSteps what to look at, one sentence each
 */
public record RunbookView(
        String name, String meaning, List<Setting> settings, List<String> expr, List<String> firstSteps) {

    /**
     * One setting.
     *
     * @param scope where it holds, in words
     * @param threshold the threshold, or a dash
     * @param forDuration how long the condition must hold
     * @param severity the severity
     */
    public record Setting(String scope, String threshold, String forDuration, String severity) {}
}
