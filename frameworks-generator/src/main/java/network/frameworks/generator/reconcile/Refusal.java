package network.frameworks.generator.reconcile;

/**
 * An output that may not be written or removed, and why.
 *
 * @param problem the reason
 * @param path the path relative to the output folder, with forward slashes
 * @param message what is wrong and what would help, in one sentence without a full stop
 */
public record Refusal(OutputProblem problem, String path, String message) {}
