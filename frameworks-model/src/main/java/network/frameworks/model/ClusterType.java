package network.frameworks.model;

import java.util.Locale;

/** The tier of a cluster. Each tier carries one role unless the cluster names another. */
public enum ClusterType {
    /** Control plane: tenants, billing, API gateway. */
    CENTRAL("control"),
    /** Data plane: events and analytics of a region. */
    REGIONAL("data"),
    /** Media plane: ingest and delivery close to the viewers. */
    EDGE("media");

    private final String role;

    ClusterType(String role) {
        this.role = role;
    }

    /** The role that clusters of this type carry by default. */
    public String role() {
        return role;
    }

    /** The word used in model files and labels, for example {@code central}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
