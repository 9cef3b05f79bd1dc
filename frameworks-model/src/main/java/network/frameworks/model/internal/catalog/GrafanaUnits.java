package network.frameworks.model.internal.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import network.frameworks.model.diagnostic.Suggestion;

/** The units that Grafana 13.2 knows, one a line in the data file beside this class. Immutable. */
public final class GrafanaUnits {
    private static final String FILE = "grafana-units.txt";
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

    /** The units of this release. */
    public static GrafanaUnits bundled() {
        try (InputStream stream = GrafanaUnits.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the bundled file " + FILE + " is missing");
            }
            SortedSet<String> ids = new TreeSet<>();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(ids::add);
            return new GrafanaUnits(ids);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
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
