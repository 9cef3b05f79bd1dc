package network.frameworks.model.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a service gets onto a node.
 *
 * @param installer the Ansible role that installs it, or null for that of its kind
 * @param method what is installed
 * @param packageName the Debian package, null unless a package is installed
 * @param archive whether the artifact of a release is an archive instead of one program, or null as its kind has it
 * @param program the path of the program in the artifact, or null for the service's name
 * @param files configuration files, sorted by path
 * @param credentials files and folders of the node that hold secrets of it besides its environment, sorted
 */
public record Install(
        @Nullable String installer,
        Method method,
        @Nullable String packageName,
        @Nullable Boolean archive,
        @Nullable String program,
        List<ConfigFile> files,
        List<String> credentials) {

    public Install {
        files = List.copyOf(files);
        credentials = List.copyOf(credentials);
    }

    /** The same with the role and the form of artifact that its kind has, where it names none. */
    public Install orElse(@Nullable String otherInstaller, @Nullable Boolean otherArchive) {
        return new Install(
                installer != null ? installer : otherInstaller,
                method,
                packageName,
                archive != null ? archive : otherArchive,
                program,
                files,
                credentials);
    }

    /** What is installed. */
    public enum Method {
        /** A program of a release, copied from the controller. */
        RELEASE,
        /** A package of Debian. */
        PACKAGE,
        /** Whatever the role has tasks of its own for. */
        ROLE
    }

    /**
     * A configuration file.
     *
     * @param path its absolute path on the node
     * @param content its text, with the placeholders of {@link Settings}
     */
    public record ConfigFile(String path, String content) {}
}
