package network.frameworks.model.internal.bind;

import java.util.ArrayList;
import java.util.List;
import network.frameworks.model.service.Metric;

/** Binds the metrics of a service of a pack or of a model; both are written alike. */
public final class MetricBinder {
    private static final String COUNT = "count";

    private MetricBinder() {}

    /** The metrics that a section describes under {@code series}. */
    public static List<Metric> series(Section section) {
        List<Metric> metrics = new ArrayList<>();
        section.sections("series").forEach((name, below) -> {
            metrics.add(new Metric(
                    name,
                    below.word("type", Metric.Type.class),
                    below.texts("labels"),
                    below.text("unit", COUNT),
                    below.optionalDecimal("largestBucket")));
            below.finish();
        });
        return metrics;
    }
}
