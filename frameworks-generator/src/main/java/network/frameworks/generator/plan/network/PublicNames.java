package network.frameworks.generator.plan.network;

import java.util.List;

/**
 * What an environment is called in public.
 *
 * @param records the public DNS records, sorted by key
 * @param certificates the certificates to order, sorted by name
 */
public record PublicNames(List<DnsRecord> records, List<CertificatePlan> certificates) {

    public PublicNames {
        records = List.copyOf(records);
        certificates = List.copyOf(certificates);
    }
}
