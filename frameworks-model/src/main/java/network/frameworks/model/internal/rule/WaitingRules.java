package network.frameworks.model.internal.rule;

import java.time.Duration;
import network.frameworks.model.Alert;
import network.frameworks.model.AlertOverride;
import network.frameworks.model.PrometheusDuration;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import org.jspecify.annotations.Nullable;

/** Scrapes are so far apart that values neither pile up nor go stale, and alerts wait for no more than can be played. */
final class WaitingRules implements Rule {
    private static final Duration SHORTEST_INTERVAL = Duration.ofSeconds(1);
    /** Prometheus forgets a value after five minutes; one lost scrape must not lose the series. */
    private static final Duration LONGEST_INTERVAL = Duration.ofMinutes(2);

    private static final int MOST_SCRAPES = 20_000;

    @Override
    public boolean local() {
        return true;
    }

    @Override
    public void check(Scope scope, Findings findings) {
        Duration interval = scope.environment().monitoring().scrapeInterval();
        if (interval.compareTo(SHORTEST_INTERVAL) < 0 || interval.compareTo(LONGEST_INTERVAL) > 0) {
            findings.add(
                    DiagnosticCode.BAD_INTERVAL,
                    scope.path("monitoring", "scrapeInterval"),
                    "a scrape every " + PrometheusDuration.format(interval) + " is not between 1s and 2m",
                    "take 15s or 30s; a value that is older than 5m counts as gone");
            return;
        }
        for (Alert alert : scope.environment().alerts()) {
            ModelPath path = scope.path("alerts", alert.name());
            wait("for", alert.setting().forDuration(), interval, path, findings);
            wait("keepFiringFor", alert.setting().keepFiringFor(), interval, path, findings);
            for (int index = 0; index < alert.overrides().size(); index++) {
                AlertOverride override = alert.overrides().get(index);
                wait(
                        "for",
                        override.forDuration(),
                        interval,
                        path.key("overrides").index(index),
                        findings);
            }
        }
    }

    private static void wait(
            String key, @Nullable Duration wait, Duration interval, ModelPath path, Findings findings) {
        if (wait != null && wait.dividedBy(interval) > MOST_SCRAPES) {
            findings.add(
                    DiagnosticCode.LONG_WAIT,
                    path.key(key),
                    PrometheusDuration.format(wait) + " is longer than 20,000 scrapes",
                    "take at most " + PrometheusDuration.format(interval.multipliedBy(MOST_SCRAPES))
                            + ", or look at the past with a range like [7d] in the expression");
        }
    }
}
