package network.frameworks.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where Alertmanager sends notifications. Its credential, if it needs one, is a secret: the file
 * {@code /etc/alertmanager/secrets/<name>} on the host.
 *
 * @param name the receiver's name
 * @param kind how it is reached
 * @param target the URL of a webhook, the channel of Slack, the address of an email, or null for PagerDuty
 * @param severities the severities it gets; empty means all
 */
public record Receiver(String name, Kind kind, @Nullable String target, List<Severity> severities) {

    public Receiver {
        severities = List.copyOf(severities);
    }

    /** The ways of notification that Alertmanager has and the model offers. */
    public enum Kind {
        WEBHOOK,
        SLACK,
        PAGERDUTY,
        EMAIL
    }
}
