package network.frameworks.model.pack;

import java.util.SortedSet;

/**
 * A set of files that is laid over others: templates, alerts, dashboards, services, metrics. What this library
 * brings along is the first pack; a user's has the same shape.
 *
 * <pre>
 * templates/…         templates, in the shape of the tree they make
 * providers/&lt;name&gt;/…  what is known of a provider of Terraform
 * alerts/&lt;Name&gt;.yaml  dashboards/&lt;uid&gt;.yaml  services/&lt;name&gt;.yaml  metrics/&lt;family or service&gt;.yaml
 * </pre>
 */
public interface Pack {

    /** Its name, which headers and messages tell. */
    String name();

    /** The paths of its files, relative to the pack, with forward slashes. */
    SortedSet<String> files();

    /**
     * The text of one of its files.
     *
     * @param path one of {@link #files()}
     * @throws java.io.UncheckedIOException when it cannot be read as UTF-8
     */
    String text(String path);
}
