package network.frameworks.generator.internal.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import network.frameworks.generator.internal.syntax.promql.Metric;
import network.frameworks.generator.internal.syntax.promql.Metric.Type;
import network.frameworks.generator.internal.syntax.promql.Metrics;

/** Makes conditions as people write them, over a handful of metrics. */
final class RandomCondition implements Metrics {

    private static final List<String> WINDOWS = List.of("2m", "5m", "10m", "30m");
    private static final List<String> BY = List.of(" by (job)", " by (environment, job)", " by (instance)", "");

    private final Random random;
    private final Map<String, Metric> metrics = new TreeMap<>();

    RandomCondition(Random random) {
        this.random = random;
        Set<String> labels = Set.of("environment", "instance", "job", "queue");
        for (String gauge : List.of("depth", "used_bytes", "size_bytes", "last_run_seconds", "up")) {
            metrics.put(gauge, Metric.of(gauge, Type.GAUGE, labels));
        }
        for (String counter : List.of("jobs_total", "errors_total", "wait_seconds_sum", "wait_seconds_count")) {
            metrics.put(counter, Metric.of(counter, Type.COUNTER, labels));
        }
        metrics.put(
                "wait_seconds_bucket",
                Metric.of(
                        "wait_seconds_bucket", Type.COUNTER, Set.of("environment", "instance", "job", "queue", "le")));
    }

    @Override
    public Optional<Metric> find(String series) {
        return Optional.ofNullable(metrics.get(series));
    }

    @Override
    public Set<String> names() {
        return metrics.keySet();
    }

    private String one(String... values) {
        return values[random.nextInt(values.length)];
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A condition. */
    String any() {
        return switch (random.nextInt(12)) {
            case 0 ->
                comparison() + one(" and on (instance) ", " and on (job) ", " unless on (instance) ") + comparison();
            case 1 -> comparison() + " or " + comparison();
            case 2 -> "absent(" + gauge() + ")";
            case 3 -> "time() - last_run_seconds" + matchers() + one(" > ", " >= ") + number(90_000);
            default -> comparison();
        };
    }

    private String comparison() {
        return switch (random.nextInt(11)) {
            case 0, 1 -> gauge() + operator() + number(5_000);
            case 2 -> "used_bytes / size_bytes" + one(" > ", " >= ") + "0." + (1 + random.nextInt(89));
            case 3, 4 -> one("sum", "max", "min", "avg") + one(BY) + " (" + gauge() + ")" + operator() + number(900);
            case 5, 6 ->
                one("rate", "irate") + "(" + counter() + "[" + one(WINDOWS) + "])" + one(" > ", " >= ") + number(90);
            case 7 -> "increase(" + counter() + "[" + one(WINDOWS) + "])" + one(" > ", " < ") + number(900);
            case 8 ->
                "sum" + one(BY) + " (rate(errors_total[" + one(WINDOWS) + "])) / sum" + one(BY.subList(0, 1))
                        + " (rate(jobs_total[5m])) > 0.0" + (1 + random.nextInt(9));
            case 9 ->
                one(
                        "changes(depth[15m]) > 2",
                        "deriv(depth[10m]) > 1",
                        "max_over_time(depth[10m]) > 7",
                        "predict_linear(depth[30m], 3600) < 0",
                        "count by (job) (up == 0) > 1",
                        "avg_over_time(depth[10m]) < 3");
            default ->
                "histogram_quantile(0." + one("5", "9", "95", "99") + ", sum by (le, job)"
                        + " (rate(wait_seconds_bucket" + matchers() + "[" + one(WINDOWS) + "]))) > "
                        + (1 + random.nextInt(20));
        };
    }

    private String operator() {
        return one(" > ", " > ", " >= ", " < ", " <= ", " == ", " != ");
    }

    private String number(int most) {
        return random.nextInt(4) == 0
                ? String.valueOf(random.nextInt(most) / 8.0)
                : String.valueOf(random.nextInt(most));
    }

    private String gauge() {
        return one("depth", "used_bytes", "size_bytes") + matchers();
    }

    private String counter() {
        return one("jobs_total", "errors_total") + matchers();
    }

    private String matchers() {
        return one("", "", "{job=\"a\"}", "{queue!=\"test\"}", "{queue=~\"a|b\"}", "{job=\"a\", queue!~\"x.*|y\"}");
    }
}
