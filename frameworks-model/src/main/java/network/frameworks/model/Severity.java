package network.frameworks.model;

import java.util.Locale;

/** How urgent an alert is; also the value of its {@code severity} label. */
public enum Severity {
    /** Wakes somebody up. */
    CRITICAL,
    /** Is looked at in working hours. */
    WARNING,
    /** Is only shown. */
    INFO;

    /** The label value, for example {@code critical}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
