package network.frameworks.model.internal.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Kernel and limit settings of hosts. Immutable. */
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

    /** The words of the data file. */
    private record File(Tuning all, Map<String, Tuning> roles, Map<String, Tuning> services) {}

    static OsTuningCatalog load() {
        File file = CatalogFile.open("os-tuning.yaml").bind(File.class);
        return new OsTuningCatalog(file.all, file.roles, file.services);
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
