package network.frameworks.model.internal.rule;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import network.frameworks.model.DataSource;
import network.frameworks.model.EnvironmentDefaults;
import network.frameworks.model.Monitoring;
import network.frameworks.model.Receiver;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.Suggestion;

/** Data sources are those that dashboards read; receivers and links can be used as they stand. */
final class MonitoringRules implements Rule {
    private static final Pattern URL = Pattern.compile("https?://[^\\s/\"'<>]+(/[^\\s\"'<>]*)?");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+");

    @Override
    public boolean local() {
        return true;
    }

    @Override
    public void check(Scope scope, Findings findings) {
        dataSources(scope, findings);
        scope.environment().receivers().forEach(receiver -> receiver(scope, receiver, findings));
        Monitoring monitoring = scope.environment().monitoring();
        String runbooks = monitoring.runbookBaseUrl();
        if (runbooks != null && (!URL.matcher(runbooks).matches() || runbooks.endsWith("/"))) {
            findings.add(
                    DiagnosticCode.BAD_URL,
                    scope.path("monitoring", "runbookBaseUrl"),
                    "'" + runbooks + "' is not a URL to put '/<alert>' behind",
                    "write it like https://runbooks.example.org/alerts, without a slash at the end");
        }
        if (!URL.matcher(scope.environment().state().endpoint()).matches()) {
            findings.add(
                    DiagnosticCode.BAD_URL,
                    scope.path("state", "endpoint"),
                    "'" + scope.environment().state().endpoint() + "' is not a URL",
                    "write it like https://fsn1.your-objectstorage.com");
        }
    }

    private static void dataSources(Scope scope, Findings findings) {
        Set<String> known = new EnvironmentDefaults("", "", "", false)
                .dataSources().stream().map(DataSource::name).collect(Collectors.toCollection(TreeSet::new));
        for (DataSource dataSource : scope.environment().dataSources()) {
            if (!known.contains(dataSource.name())) {
                findings.add(
                        DiagnosticCode.UNKNOWN_DATA_SOURCE,
                        scope.path("dataSources", dataSource.name()),
                        "no dashboard reads a data source '" + dataSource.name() + "'",
                        Suggestion.help(dataSource.name(), known));
            }
        }
    }

    private static void receiver(Scope scope, Receiver receiver, Findings findings) {
        String target = receiver.target() == null ? "" : receiver.target();
        String hint = switch (receiver.kind()) {
            case WEBHOOK -> URL.matcher(target).matches() ? "" : "a webhook needs a URL as 'target'";
            case SLACK ->
                target.startsWith("#") || target.startsWith("@")
                        ? ""
                        : "Slack needs a channel as 'target', like \"#alerts\"";
            case EMAIL -> EMAIL.matcher(target).matches() ? "" : "email needs an address as 'target'";
            case PAGERDUTY -> target.isEmpty() ? "" : "PagerDuty has no 'target'; its key is a secret";
        };
        if (!hint.isEmpty()) {
            findings.add(
                    DiagnosticCode.BAD_RECEIVER,
                    scope.path("receivers", receiver.name(), "target"),
                    "the receiver '" + receiver.name() + "' cannot be reached"
                            + (target.isEmpty() ? "" : " at '" + target + "'"),
                    hint);
        }
    }
}
