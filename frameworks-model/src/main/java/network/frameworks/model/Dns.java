package network.frameworks.model;

/**
 * How the public names of an environment are published at Cloudflare.
 *
 * @param zone the Cloudflare zone that holds the environment's domain
 * @param ttl seconds a resolver may keep a record, or what stands for a time that Cloudflare chooses
 * @param proxied whether web names go through Cloudflare's proxy; media ports never do
 */
public record Dns(String zone, int ttl, boolean proxied) {

    /** Records of one minute, straight to the hosts. */
    public static Dns defaults(String domain) {
        return new Dns(domain, 60, false);
    }
}
