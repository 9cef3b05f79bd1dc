package network.frameworks.model;

/**
 * The ACME account of an environment.
 *
 * @param email the contact the authority writes to
 * @param directory which directory of the authority is used
 */
public record Acme(String email, Directory directory) {

    /** A directory of Let's Encrypt. */
    public enum Directory {
        /** Real certificates, with rate limits. */
        PRODUCTION,
        /** Untrusted certificates for trying things out. */
        STAGING
    }
}
