package network.frameworks.model.internal.provider.cloudflare;

import java.util.List;
import java.util.function.Consumer;
import network.frameworks.model.Environment;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;

/**
 * Cloudflare, in the words of its {@code facts.yaml}.
 *
 * @param ttl how long resolvers may keep a record
 * @param challenge how a certificate is proved by a record there
 */
public record Cloudflare(Ttl ttl, Challenge challenge) {

    /**
     * Times to live, seconds.
     *
     * @param automatic stands for a time that Cloudflare chooses; the only one for proxied records
     * @param shortest the shortest of the others
     * @param longest the longest of them
     */
    public record Ttl(int automatic, int shortest, int longest) {
        public Ttl {
            if (automatic < 0 || shortest < 1 || longest < shortest) {
                throw new IllegalArgumentException("shortest must be at least 1 and at most longest");
            }
        }
    }

    /**
     * A DNS challenge.
     *
     * @param provider the name under which the ACME provider knows Cloudflare
     * @param resolvers resolvers that see a new record at once, with port
     */
    public record Challenge(String provider, List<String> resolvers) {
        public Challenge {
            resolvers = List.copyOf(resolvers);
        }
    }

    /** What is wrong with an environment for Cloudflare. */
    public void check(Environment environment, ModelPath path, Consumer<Diagnostic> problems) {
        int wanted = environment.dns().ttl();
        if (wanted != ttl.automatic() && (wanted < ttl.shortest() || wanted > ttl.longest())) {
            problems.accept(Diagnostic.of(
                    DiagnosticCode.BAD_TTL,
                    path.key("dns").key("ttl"),
                    "Cloudflare does not keep records for " + wanted + " seconds",
                    "take " + ttl.shortest() + " to " + ttl.longest() + ", or " + ttl.automatic() + " for automatic"));
        }
    }
}
