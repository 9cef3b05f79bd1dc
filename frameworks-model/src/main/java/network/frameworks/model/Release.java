package network.frameworks.model;

/**
 * The build of the FrameWorks services that an environment runs.
 *
 * @param version the version every service has that names none itself
 * @param artifacts the folder on the Ansible controller, relative to {@code ansible/}, that holds
 *     {@code <service>-<version>} for each service
 */
public record Release(String version, String artifacts) {}
