package network.frameworks.generator.plan;

/**
 * A recording rule.
 *
 * @param record the recorded metric
 * @param expr what it records, PromQL on one line
 */
public record RecordingRule(String record, String expr) {}
