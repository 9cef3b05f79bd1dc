package network.frameworks.generator.plan.network;

import java.util.List;

/**
 * What an environment is called in public.
 *
 * @param records the public DNS records, sorted by key
 * @param certificates the certificates to order, sorted by name
 * @param cells the cells, sorted by name
 * @param web the names under which something is reached, sorted by name; names of machines are not among them
 */
public record PublicNames(
        List<DnsRecord> records, List<CertificatePlan> certificates, List<CellPlan> cells, List<PublicName> web) {

    public PublicNames {
        records = List.copyOf(records);
        certificates = List.copyOf(certificates);
        cells = List.copyOf(cells);
        web = List.copyOf(web);
    }
}
