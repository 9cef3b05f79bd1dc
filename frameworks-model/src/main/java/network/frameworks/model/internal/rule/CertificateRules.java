package network.frameworks.model.internal.rule;

import java.util.List;
import network.frameworks.model.Certificate;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;

/** Certificates are proved by DNS records, so their names lie in the environment's zone. */
final class CertificateRules implements Rule {
    private static final String WILDCARD = "*.";

    @Override
    public void check(Scope scope, Findings findings) {
        String domain = scope.environment().domain();
        String zone = scope.environment().dns().zone();
        if (!DomainRules.isName(domain) || !DomainRules.isName(zone)) {
            return;
        }
        for (Certificate certificate : scope.environment().certificates()) {
            ModelPath path = scope.path("certificates", certificate.name(), "names");
            List<String> names = certificate.names();
            boolean sound = true;
            for (int index = 0; index < names.size(); index++) {
                sound &= name(names.get(index), zone, path.index(index), findings);
            }
            if (sound) {
                foreign(certificate, domain, path, findings);
            }
        }
    }

    private static String bare(String name) {
        return name.startsWith(WILDCARD) ? name.substring(WILDCARD.length()) : name;
    }

    private static boolean name(String name, String zone, ModelPath path, Findings findings) {
        if (!DomainRules.isName(bare(name))) {
            findings.add(
                    DiagnosticCode.BAD_DOMAIN,
                    path,
                    "'" + name + "' is not a DNS name for a certificate",
                    "write it like " + zone + " or *." + zone + "; ${domain} stands for the environment's domain");
            return false;
        }
        if (!DomainRules.isWithin(bare(name), zone)) {
            findings.add(
                    DiagnosticCode.NAME_OUTSIDE_ZONE,
                    path,
                    "'" + name + "' does not lie in the zone '" + zone + "'",
                    "a certificate can only be ordered for names whose DNS this platform writes");
            return false;
        }
        return true;
    }

    private static void foreign(Certificate certificate, String domain, ModelPath path, Findings findings) {
        if (certificate.names().stream().noneMatch(name -> DomainRules.isWithin(bare(name), domain))) {
            findings.add(
                    DiagnosticCode.FOREIGN_CERTIFICATE,
                    path,
                    "the certificate '" + certificate.name() + "' covers no name of '" + domain + "'",
                    "write ${domain} in its names to follow the domain of each environment");
        }
    }
}
