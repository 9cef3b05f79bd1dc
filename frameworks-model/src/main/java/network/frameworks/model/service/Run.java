package network.frameworks.model.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the process of a service is run.
 *
 * @param arguments its command line, with the placeholders of {@link Settings}; an argument that names a service
 *     which nobody serves is left out
 * @param unit the systemd unit without its suffix, or null for the name of the package or {@code
 *     frameworks-<service>}
 * @param account the account it runs as, or null for that of its installer or package
 * @param profile which hardening its unit gets
 * @param after services of the same node that start before it
 * @param reload the signal that makes it read its configuration again, without {@code SIG}, or null when none does
 * @param scratch files of shared memory to remove around its life, or null
 */
public record Run(
        List<String> arguments,
        @Nullable String unit,
        @Nullable String account,
        Profile profile,
        List<String> after,
        @Nullable Signal reload,
        @Nullable String scratch) {

    public Run {
        arguments = List.copyOf(arguments);
        after = List.copyOf(after);
    }

    /** Hardening and scheduling of a unit. */
    public enum Profile {
        /** Closed up as far as a network service allows. */
        NETWORK,
        /** Before everything else on the node, with access to graphics cards. */
        MEDIA
    }

    /** A signal that makes a program read its configuration again. */
    public enum Signal {
        HUP,
        USR1,
        USR2
    }
}
