package network.frameworks.generator.internal.resolve.alert;

import java.time.Duration;
import network.frameworks.generator.internal.alert.RuleMetrics;
import network.frameworks.generator.internal.alert.ServedMetrics;

/**
 * What alerts stand on.
 *
 * @param served what jobs export
 * @param texts how their expressions are read
 * @param recordings what their recording rules record
 * @param metrics both together
 * @param interval the time between two scrapes
 */
record Platform(
        ServedMetrics served, ExprText texts, RecordingPool recordings, RuleMetrics metrics, Duration interval) {}
