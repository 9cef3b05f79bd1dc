package network.frameworks.generator.plan.network;

/**
 * A web site that a node's reverse proxy answers for.
 *
 * @param serverName its public DNS name
 * @param service the service behind it
 * @param upstreamAddress the address of the service on the node
 * @param upstreamPort the service's HTTP port
 * @param certificate the name of the certificate that covers it
 */
public record ProxySite(
        String serverName, String service, String upstreamAddress, int upstreamPort, String certificate) {

    /** Address and port of the service behind it. */
    public String upstream() {
        return upstreamAddress + ":" + upstreamPort;
    }
}
