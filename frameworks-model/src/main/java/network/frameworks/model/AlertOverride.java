package network.frameworks.model;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an alert does differently in a part of the platform. At least one of cluster, role and service is given;
 * the first override that matches a target counts.
 *
 * @param cluster the cluster it is for, or null for any
 * @param role the role it is for, or null for any
 * @param service the service it is for, or null for any
 * @param threshold the threshold there, or null for that of the alert
 * @param forDuration the waiting time there, or null for that of the alert
 * @param severity the severity there, or null for that of the alert
 */
public record AlertOverride(
        @Nullable String cluster,
        @Nullable String role,
        @Nullable String service,
        @Nullable BigDecimal threshold,
        @Nullable Duration forDuration,
        @Nullable Severity severity) {}
