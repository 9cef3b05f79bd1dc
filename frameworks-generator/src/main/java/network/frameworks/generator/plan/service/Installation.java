package network.frameworks.generator.plan.service;

import java.util.List;
import network.frameworks.model.service.Install.Method;
import org.jspecify.annotations.Nullable;

/**
 * How a service gets onto a node.
 *
 * @param installer the Ansible role that installs it
 * @param method what is installed
 * @param release the artifact of a release, null unless that is installed
 * @param packageName the Debian package, null unless that is installed
 * @param program the path of the program: in the artifact of a release, on the node for a package whose unit is given
 *     a command line of its own, or null
 * @param files configuration files, sorted by path
 * @param credentials files and folders of the node that hold its secrets, sorted
 */
public record Installation(
        String installer,
        Method method,
        @Nullable Release release,
        @Nullable String packageName,
        @Nullable String program,
        List<ConfigFile> files,
        List<String> credentials) {

    public Installation {
        files = List.copyOf(files);
        credentials = List.copyOf(credentials);
    }

    /** Whether a program of a release is installed. */
    public boolean isRelease() {
        return method == Method.RELEASE;
    }

    /** Whether a Debian package is installed. */
    public boolean isPackage() {
        return method == Method.PACKAGE;
    }

    /** Whether the role has tasks of its own for it. */
    public boolean isRole() {
        return method == Method.ROLE;
    }

    /**
     * An artifact of a release, which lies on the controller.
     *
     * @param version the release
     * @param sha256 the pinned checksum of the artifact, empty when none is pinned
     * @param archive whether the artifact is an archive instead of one program
     */
    public record Release(String version, String sha256, boolean archive) {}

    /**
     * A configuration file.
     *
     * @param path its absolute path
     * @param content its text, with every placeholder filled in
     */
    public record ConfigFile(String path, String content) {}
}
