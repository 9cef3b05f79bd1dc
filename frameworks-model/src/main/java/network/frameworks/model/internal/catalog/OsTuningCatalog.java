package network.frameworks.model.internal.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.pack.PackLayers;
import org.jspecify.annotations.Nullable;

/** Kernel and limit settings of hosts, by the files {@code tuning/} of the packs. Immutable. */
public final class OsTuningCatalog {
    private final Tuning all;
    private final Map<String, Tuning> roles;
    private final Map<String, Tuning> services;

    private OsTuningCatalog(Tuning all, Map<String, Tuning> roles, Map<String, Tuning> services) {
        this.all = all;
        this.roles = Map.copyOf(roles);
        this.services = Map.copyOf(services);
    }

    /**
     * Settings of a host.
     *
     * @param sysctl kernel parameters and their values
     * @param limits limits of login sessions
     */
    public record Tuning(SortedMap<String, String> sysctl, List<Limit> limits) {
        public Tuning {
            sysctl = Collections.unmodifiableSortedMap(new TreeMap<>(sysctl));
            limits = List.copyOf(limits);
        }

        Tuning overlaidWith(Tuning over) {
            SortedMap<String, String> merged = new TreeMap<>(sysctl);
            merged.putAll(over.sysctl);
            Map<String, Limit> mergedLimits = new LinkedHashMap<>();
            limits.forEach(limit -> mergedLimits.put(limit.domain() + " " + limit.item(), limit));
            over.limits.forEach(limit -> mergedLimits.put(limit.domain() + " " + limit.item(), limit));
            return new Tuning(merged, List.copyOf(mergedLimits.values()));
        }
    }

    /**
     * A limit, soft and hard alike.
     *
     * @param domain the account it is for, {@code *} for all but root
     * @param item what is limited, for example {@code nofile}
     * @param value the highest value
     */
    public record Limit(String domain, String item, long value) {}

    /** The words of a file. */
    private record File(@Nullable Tuning all, Map<String, Tuning> roles, Map<String, Tuning> services) {}

    /** All files of {@code tuning/} laid over each other in the order of their names. */
    static OsTuningCatalog load(PackLayers packs, Diagnostics problems) {
        Tuning all = new Tuning(new TreeMap<>(), List.of());
        Map<String, Tuning> roles = new TreeMap<>();
        Map<String, Tuning> services = new TreeMap<>();
        for (File file :
                new CatalogFolder(packs, "tuning").bind(File.class, problems).values()) {
            all = file.all == null ? all : all.overlaidWith(file.all);
            file.roles.forEach((name, tuning) -> roles.merge(name, tuning, Tuning::overlaidWith));
            file.services.forEach((name, tuning) -> services.merge(name, tuning, Tuning::overlaidWith));
        }
        return new OsTuningCatalog(all, roles, services);
    }

    /** The settings that every host has. */
    public Tuning forAll() {
        return all;
    }

    /** The settings of a host of a role that runs these services; services win over the role, that over all. */
    public Tuning forHost(String role, Collection<String> serviceNames) {
        Tuning tuning = roles.containsKey(role) ? all.overlaidWith(roles.get(role)) : all;
        for (String service : serviceNames.stream().sorted().toList()) {
            Tuning own = services.get(service);
            tuning = own == null ? tuning : tuning.overlaidWith(own);
        }
        return tuning;
    }
}
