package network.frameworks.model.rule;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import network.frameworks.model.Alert;
import network.frameworks.model.AlertOverride;
import network.frameworks.model.Cluster;
import network.frameworks.model.catalog.AlertCatalog;
import network.frameworks.model.catalog.AlertCatalog.AlertClass;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.Findings;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.Suggestion;
import org.jspecify.annotations.Nullable;

/** Alerts are instances of bundled ones or have their own expression; thresholds can occur; overrides hit something. */
final class AlertRules implements Rule {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");
    private static final Set<String> MANAGED_LABELS = Set.of("alertname", "severity");

    @Override
    public void check(Scope scope, Findings findings) {
        Set<String> clusters = scope.model().environments().stream()
                .flatMap(environment -> environment.clusters().stream())
                .map(Cluster::name)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Alert alert : scope.environment().alerts()) {
            ModelPath path = scope.path("alerts", alert.name());
            name(alert, path, findings);
            AlertClass bundled = bundled(scope.catalogs().alerts(), alert, path, findings);
            if (bundled != null || alert.expr() != null) {
                threshold(alert, bundled, alert.threshold(), path.key("threshold"), findings);
            }
            for (int index = 0; index < alert.overrides().size(); index++) {
                AlertOverride override = alert.overrides().get(index);
                ModelPath below = path.key("overrides").index(index);
                override(scope, clusters, override, below, findings);
                if (bundled != null || alert.expr() != null) {
                    threshold(alert, bundled, override.threshold(), below.key("threshold"), findings);
                }
            }
        }
    }

    private static void name(Alert alert, ModelPath path, Findings findings) {
        if (!NAME.matcher(alert.name()).matches()) {
            findings.add(
                    DiagnosticCode.BAD_ALERT_NAME,
                    path,
                    "the alert name '" + alert.name() + "' is not made of letters, digits and '_'",
                    "write it like HighCpuUsage");
        }
        for (String label : alert.labels().keySet()) {
            if (!NAME.matcher(label).matches() || label.startsWith("__") || MANAGED_LABELS.contains(label)) {
                findings.add(
                        DiagnosticCode.BAD_LABEL,
                        path.key("labels").key(label).asKey(),
                        "'" + label + "' cannot be a label of an alert",
                        MANAGED_LABELS.contains(label)
                                ? "it is set by the alert itself"
                                : "Prometheus allows letters, digits and '_'");
            }
        }
    }

    /** The bundled alert it is an instance of; null when it has its own expression or a problem was found. */
    private static @Nullable AlertClass bundled(AlertCatalog catalog, Alert alert, ModelPath path, Findings findings) {
        if (alert.expr() != null) {
            if (alert.alertClass() != null) {
                findings.add(
                        DiagnosticCode.CLASS_AND_EXPRESSION,
                        path.key("class"),
                        "the alert has its own expression and a class",
                        "remove one of 'class' and 'expr'");
            }
            return null;
        }
        String name = alert.alertClass() != null ? alert.alertClass() : alert.name();
        Optional<AlertClass> found = catalog.find(name);
        if (found.isEmpty()) {
            findings.add(
                    DiagnosticCode.UNKNOWN_ALERT_CLASS,
                    alert.alertClass() != null ? path.key("class") : path,
                    "there is no bundled alert '" + name + "'",
                    Suggestion.closest(name, catalog.names())
                            .map(best -> "did you mean '" + best + "'?")
                            .orElse("give it an expression with 'expr:', or a 'class:' of "
                                    + String.join(", ", catalog.names())));
        }
        return found.orElse(null);
    }

    private static void threshold(
            Alert alert,
            @Nullable AlertClass bundled,
            @Nullable BigDecimal threshold,
            ModelPath path,
            Findings findings) {
        if (threshold == null) {
            return;
        }
        if (bundled == null || bundled.unit() == null) {
            findings.add(
                    DiagnosticCode.THRESHOLD_OUT_OF_RANGE,
                    path,
                    "the alert '" + alert.name() + "' has no threshold",
                    bundled == null ? "write the number into its expression" : "remove the line");
            return;
        }
        BigDecimal below = bundled.below();
        String unit = bundled.unit().name().toLowerCase(Locale.ROOT);
        if (threshold.signum() < 0 || below != null && threshold.compareTo(below) >= 0) {
            findings.add(
                    DiagnosticCode.THRESHOLD_OUT_OF_RANGE,
                    path,
                    "a threshold of " + threshold.toPlainString() + " " + unit
                            + (threshold.signum() < 0 ? " is always exceeded" : " can never be exceeded"),
                    below == null
                            ? "take 0 or more"
                            : "take 0 or more and less than " + below.toPlainString() + " " + unit);
        }
    }

    /** What is for one environment only may stand in the base; clusters of every environment are known. */
    private static void override(
            Scope scope, Set<String> clusters, AlertOverride override, ModelPath path, Findings findings) {
        boolean somewhere = override.cluster() != null || override.role() != null || override.service() != null;
        boolean something =
                override.threshold() != null || override.forDuration() != null || override.severity() != null;
        if (!somewhere || !something) {
            findings.add(
                    DiagnosticCode.EMPTY_OVERRIDE,
                    path,
                    somewhere ? "the override changes nothing" : "the override is for no part of the platform",
                    somewhere
                            ? "give a 'threshold', 'for' or 'severity'"
                            : "name a 'cluster', a 'role' or a 'service'");
        }
        target("cluster", override.cluster(), clusters, DiagnosticCode.UNKNOWN_CLUSTER, path, findings);
        target("role", override.role(), scope.roles().keySet(), DiagnosticCode.UNKNOWN_ROLE, path, findings);
        target("service", override.service(), scope.services().names(), DiagnosticCode.UNKNOWN_SERVICE, path, findings);
    }

    private static void target(
            String what,
            @Nullable String name,
            Set<String> known,
            DiagnosticCode code,
            ModelPath path,
            Findings findings) {
        if (name != null && !known.contains(name)) {
            findings.add(code, path.key(what), "there is no " + what + " '" + name + "'", Suggestion.help(name, known));
        }
    }
}
