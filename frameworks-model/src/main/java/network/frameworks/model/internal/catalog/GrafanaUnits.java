package network.frameworks.model.internal.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.diagnostic.Suggestion;
import network.frameworks.model.pack.PackLayers;

/** The units that Grafana knows, by the files {@code units/} of the packs. Immutable. */
public final class GrafanaUnits {
    private static final Pattern CUSTOM = Pattern.compile("(prefix|suffix|count|currency|si|time|bool):.+");
    private static final Map<String, String> MEANT = Map.of(
            "%", "percent",
            "seconds", "s",
            "milliseconds", "ms",
            "minutes", "m",
            "hours", "h",
            "days", "d",
            "count", "short",
            "number", "short",
            "bytes/s", "Bps",
            "bits/s", "bps");

    private final SortedSet<String> ids;

    private GrafanaUnits(SortedSet<String> ids) {
        this.ids = Collections.unmodifiableSortedSet(ids);
    }

    /** The words of a file. */
    private record File(List<String> units) {}

    static GrafanaUnits load(PackLayers packs, Diagnostics problems) {
        SortedSet<String> ids = new TreeSet<>();
        new CatalogFolder(packs, "units").bind(File.class, problems).values().forEach(file -> ids.addAll(file.units));
        return new GrafanaUnits(ids);
    }

    /** Whether a panel can have this unit: one of the list, or one of a panel's own like {@code suffix: streams}. */
    public boolean knows(String id) {
        return ids.contains(id) || CUSTOM.matcher(id).matches();
    }

    /** What somebody meant who wrote a unit that there is not. */
    public String help(String id) {
        String meant = MEANT.get(id.toLowerCase(Locale.ROOT));
        if (meant != null) {
            return "did you mean '" + meant + "'?";
        }
        return Suggestion.closest(id, ids)
                .map(best -> "did you mean '" + best + "'?")
                .orElse("a plain number is 'short'; a unit of your own is written like 'suffix: streams'");
    }
}
