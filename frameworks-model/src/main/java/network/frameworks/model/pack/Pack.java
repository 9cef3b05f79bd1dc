package network.frameworks.model.pack;

import java.util.Collections;
import java.util.SortedSet;

/**
 * A set of files that is laid over others: templates, and what is known as data. What this library brings along is
 * the first pack; a user's has the same shape.
 *
 * <pre>
 * pack.yml            its name and which packs it lies over
 * templates/…         templates, in the shape of the tree they make
 * providers/&lt;name&gt;/…  what is known of a provider of Terraform
 * alerts/&lt;Name&gt;.yaml  dashboards/&lt;uid&gt;.yaml  services/&lt;name&gt;.yaml  metrics/&lt;family or service&gt;.yaml
 * tuning/&lt;name&gt;.yaml  kernel and limit settings of hosts; units/&lt;name&gt;.yaml  units that Grafana knows
 * installers/&lt;Ansible role&gt;.yaml  kinds/&lt;kind of service&gt;.yaml  settings/&lt;variable of a process&gt;.yaml
 * </pre>
 *
 * <p>{@link PackReader} makes packs of folders and jars; an implementation of this interface may make its files by
 * program.
 */
public interface Pack {

    /** Its name, which headers and messages tell: small letters, digits and hyphens. */
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

    /** Names of the packs that it lies over. What this library brings along is below every pack anyway. */
    default SortedSet<String> over() {
        return Collections.emptySortedSet();
    }

    /** What messages call one of its files, for example its path on the disk. */
    default String place(String path) {
        return name() + ":" + path;
    }
}
