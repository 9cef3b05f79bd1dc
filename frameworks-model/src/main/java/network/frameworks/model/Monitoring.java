package network.frameworks.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an environment is watched.
 *
 * @param cluster the cluster whose first node runs Prometheus, Alertmanager and Grafana, or null for the
 *     first cluster of role control
 * @param scrapeInterval time between two scrapes of a target, also the rule evaluation interval
 * @param retention how long Prometheus keeps samples
 * @param runbookBaseUrl the URL that {@code runbook_url} annotations start with, without a trailing slash, or
 *     null for the runbooks of the generated tree
 */
public record Monitoring(
        @Nullable String cluster,
        Duration scrapeInterval,
        Duration retention,
        @Nullable String runbookBaseUrl) {}
