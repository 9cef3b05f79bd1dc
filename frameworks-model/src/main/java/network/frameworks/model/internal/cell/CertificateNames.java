package network.frameworks.model.internal.cell;

import java.util.Optional;
import network.frameworks.model.Certificate;
import network.frameworks.model.Environment;

/** Which names certificates cover, and where. */
public final class CertificateNames {
    private static final String WILDCARD = "*.";

    private CertificateNames() {}

    /** The name of the certificate for the names of a cell for which proxies of the tree answer. */
    public static String ofCell(String slug) {
        return "cell-" + slug;
    }

    /** Whether the nodes of a role get a certificate. */
    public static boolean isFor(Certificate certificate, String role) {
        return certificate.role() == null || certificate.role().equals(role);
    }

    /** The first certificate of a role's nodes that covers a name. */
    public static Optional<Certificate> covering(Environment environment, String role, String name) {
        return environment.certificates().stream()
                .filter(certificate -> isFor(certificate, role))
                .filter(certificate -> certificate.names().stream().anyMatch(covered -> covers(covered, name)))
                .findFirst();
    }

    /** Whether a name of a certificate covers a name; a wildcard covers exactly one label (RFC 6125, section 6.4.3). */
    public static boolean covers(String covering, String name) {
        if (!covering.startsWith(WILDCARD)) {
            return covering.equals(name);
        }
        int dot = name.indexOf('.');
        return dot > 0 && name.substring(dot).equals(covering.substring(1));
    }
}
