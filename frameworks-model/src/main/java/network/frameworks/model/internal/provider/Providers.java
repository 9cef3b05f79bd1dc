package network.frameworks.model.internal.provider;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.internal.provider.acme.AcmeAuthority;
import network.frameworks.model.internal.provider.cloudflare.Cloudflare;
import network.frameworks.model.internal.provider.hetzner.Hetzner;
import network.frameworks.model.internal.provider.hetzner.Limits;
import network.frameworks.model.internal.provider.hetzner.Location;
import network.frameworks.model.internal.provider.hetzner.ServerType;
import network.frameworks.model.internal.provider.hetzner.Zone;
import network.frameworks.model.pack.PackLayers;

/**
 * All providers. What each needs from a model is in its own room.
 *
 * @param all what every provider says about itself, by its name in Terraform
 * @param hetzner where the machines are
 * @param cloudflare where the public names are
 * @param acme where the certificates come from
 */
public record Providers(SortedMap<String, Provider> all, Hetzner hetzner, Cloudflare cloudflare, AcmeAuthority acme) {

    public Providers {
        all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
    }

    /**
     * The providers of these packs. A provider that a pack adds has a folder with at least a {@code provider.yaml} and a
     * {@code schema.json}.
     *
     * @param problems takes what is wrong with the files; of a file that is, the one below counts
     */
    public static Providers of(PackLayers packs, Diagnostics problems) {
        ProviderFiles files = new ProviderFiles(packs, problems);
        SortedMap<String, Provider> all = new TreeMap<>();
        for (String folder : files.folders()) {
            files.record(folder + "/provider.yaml", Provider.class)
                    .ifPresent(provider -> all.put(provider.terraform().name(), provider));
        }
        return new Providers(
                all,
                new Hetzner(
                        files.needed("hetzner/facts.yaml", Limits.class),
                        files.needed("hetzner/locations.yaml", "locations", Location.class),
                        files.needed("hetzner/zones.yaml", "zones", Zone.class),
                        files.needed("hetzner/server-types.yaml", "types", ServerType.class)),
                files.needed("cloudflare/facts.yaml", Cloudflare.class),
                files.needed("acme/facts.yaml", AcmeAuthority.class));
    }

    /** What the providers need from an environment. */
    public List<ProviderRule> rules() {
        return List.of(hetzner::check, cloudflare::check, acme::check);
    }

    /**
     * What the firewall of a cluster must be like, once it is known what the cluster serves.
     *
     * @param name its name
     * @param descriptions the descriptions of its rules
     * @param path the path of the cluster
     * @param problems takes what is wrong
     */
    public void checkFirewall(String name, List<String> descriptions, ModelPath path, Consumer<Diagnostic> problems) {
        hetzner.checkFirewall(name, descriptions, path, problems);
    }

    // --- what rules and resolvers ask, whoever answers ---------------------------------------------------------------

    /** The longest prefix of a private network, bits. */
    public int longestNetworkPrefix() {
        return hetzner.limits().network().longestPrefix();
    }

    /** The address of a gateway that no private network may hold. */
    public String gateway() {
        return hetzner.limits().network().gateway();
    }

    /** The network zone of a location, or nothing if there is no such location. */
    public Optional<String> networkZone(String location) {
        return hetzner.location(location).map(Location::zone);
    }

    /** For each network zone the others, nearest first. */
    public SortedMap<String, List<String>> nearbyZones() {
        return hetzner.nearby();
    }

    /** How many servers one placement group takes. */
    public int placementGroupSize() {
        return hetzner.limits().placementGroup().servers();
    }

    /** The time to live, seconds, of a record that is proxied. */
    public int proxiedTtl() {
        return cloudflare.ttl().automatic();
    }
}
