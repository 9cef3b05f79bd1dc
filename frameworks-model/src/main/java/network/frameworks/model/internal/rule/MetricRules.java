package network.frameworks.model.internal.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.service.Metric;
import network.frameworks.model.service.Metric.Type;
import network.frameworks.model.service.ServiceDefinition;
import org.jspecify.annotations.Nullable;

/** Metrics that the user describes can be what a program exports, and are not something else elsewhere. */
final class MetricRules implements Rule {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

    /** What the scrape configuration gives every series; a program's own label of that name would be renamed. */
    private static final Set<String> TARGET_LABELS =
            Set.of("environment", "cluster", "region", "role", "node", "instance", "job");

    private static final Set<String> MADE_BY_PROMETHEUS = Set.of("ALERTS", "ALERTS_FOR_STATE");

    @Override
    public void check(Scope scope, Findings findings) {
        for (ServiceDefinition service : scope.environment().services()) {
            if (service.watch().metrics() == null) {
                continue;
            }
            ModelPath path = scope.path("services", service.name(), "metrics", "series");
            Set<String> series = new HashSet<>();
            for (Metric metric : service.watch().metrics().series()) {
                ModelPath place = path.key(metric.name());
                name(scope, metric, place.asKey(), findings);
                labels(metric, place.key("labels"), findings);
                if (metric.largestBucket() != null && metric.type() != Type.HISTOGRAM) {
                    bad(place.key("largestBucket"), "only a histogram has buckets", "remove the line", findings);
                }
                metric.series().stream()
                        .filter(name -> !series.add(name))
                        .findFirst()
                        .ifPresent(name ->
                                bad(place.asKey(), "two metrics have the series '" + name + "'", null, findings));
                sameElsewhere(scope, service, metric, place, findings);
            }
        }
    }

    private static void name(Scope scope, Metric metric, ModelPath place, Findings findings) {
        String name = metric.name();
        if (!NAME.matcher(name).matches()) {
            bad(
                    place,
                    "'" + name + "' cannot be the name of a metric",
                    "it is made of letters, digits and '_', like recorder_queue_length",
                    findings);
        } else if (metric.type() == Type.HISTOGRAM && name.matches(".*_(bucket|sum|count)")) {
            bad(place, "'" + name + "' is a part of a histogram", "name the histogram, without the ending", findings);
        } else if (isMadeByPrometheus(scope, name)) {
            bad(place, "Prometheus itself makes '" + name + "' for every target", "remove it", findings);
        }
    }

    private static boolean isMadeByPrometheus(Scope scope, String name) {
        return MADE_BY_PROMETHEUS.contains(name)
                || scope.catalogs().metrics().ofEveryTarget().stream()
                        .anyMatch(metric -> metric.name().equals(name));
    }

    private static void labels(Metric metric, ModelPath path, Findings findings) {
        for (int index = 0; index < metric.labels().size(); index++) {
            String label = metric.labels().get(index);
            ModelPath place = path.index(index);
            if (!NAME.matcher(label).matches() || label.startsWith("__")) {
                bad(place, "'" + label + "' cannot be a label", "Prometheus allows letters, digits and '_'", findings);
            } else if (TARGET_LABELS.contains(label)) {
                bad(
                        place,
                        "every target has a label '" + label + "' already, so that of the program becomes 'exported_"
                                + label + "'",
                        "write exported_" + label + ", or leave it out",
                        findings);
            } else if (metric.type() == Type.HISTOGRAM && label.equals("le")) {
                bad(place, "every histogram has the label le", "leave it out", findings);
            }
        }
    }

    private static void sameElsewhere(
            Scope scope, ServiceDefinition service, Metric metric, ModelPath place, Findings findings) {
        List<ServiceDefinition> others = scope.services().all().stream()
                .filter(other -> !other.name().equals(service.name()))
                .toList();
        for (ServiceDefinition other : others) {
            for (Metric known : scope.catalogs().metrics().of(other)) {
                if (known.name().equals(metric.name()) && known.type() != metric.type()) {
                    findings.add(
                            DiagnosticCode.METRIC_DIFFERS,
                            place.key("type"),
                            "the service '" + other.name() + "' exports " + metric.name() + " as a "
                                    + word(known.type()) + ", not as a " + word(metric.type()),
                            "a metric is one thing wherever it comes from; give it the name of your service");
                    return;
                }
            }
        }
    }

    private static String word(Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static void bad(ModelPath place, String message, @Nullable String hint, Findings findings) {
        findings.add(DiagnosticCode.BAD_METRIC, place, message, hint);
    }
}
