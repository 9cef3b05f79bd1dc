package network.frameworks.model;

import org.jspecify.annotations.Nullable;

/**
 * A service that runs outside this platform and is only used here, for example a managed PostgreSQL.
 *
 * @param name the catalogue name it stands for
 * @param host its DNS name or IPv4 address
 * @param port its TCP port, or null for the first port of the catalogue entry
 */
public record ExternalService(
        String name, String host, @Nullable Integer port) {}
