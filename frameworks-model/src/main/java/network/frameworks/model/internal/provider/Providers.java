package network.frameworks.model.internal.provider;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.model.diagnostic.Diagnostics;
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
}
