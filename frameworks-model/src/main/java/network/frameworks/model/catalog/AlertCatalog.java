package network.frameworks.model.catalog;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.model.Severity;
import network.frameworks.model.bind.Section;
import org.jspecify.annotations.Nullable;

/** The alerts that FrameWorks brings along. Immutable. */
public final class AlertCatalog {
    private final SortedMap<String, AlertClass> classes;

    private AlertCatalog(Map<String, AlertClass> classes) {
        this.classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    }

    /** What the threshold of an alert is counted in. */
    public enum Unit {
        /** 0 to 100. */
        PERCENT,
        SECONDS,
        /** Messages of a queue. */
        MESSAGES
    }

    /**
     * A bundled alert with its defaults.
     *
     * @param name its name
     * @param threshold the value above which it fires, in its unit, or null when it has none
     * @param unit the unit of the threshold, or null when it has none
     * @param below thresholds must be smaller than this, in the unit; null without a bound
     * @param forDuration how long the condition must hold
     * @param keepFiringFor how long it goes on firing after the condition ended, or null
     * @param severity its severity
     * @param needs metrics that its expression reads
     * @param summary a Prometheus template; {@code ${threshold}} stands for the threshold
     * @param description a Prometheus template; {@code ${threshold}} stands for the threshold
     */
    public record AlertClass(
            String name,
            @Nullable BigDecimal threshold,
            @Nullable Unit unit,
            @Nullable BigDecimal below,
            Duration forDuration,
            @Nullable Duration keepFiringFor,
            Severity severity,
            List<String> needs,
            String summary,
            String description) {
        public AlertClass {
            needs = List.copyOf(needs);
        }
    }

    static AlertCatalog load() {
        return new AlertCatalog(CatalogFile.open("alerts.yaml").entries("alerts", AlertCatalog::alert));
    }

    private static AlertClass alert(String name, Section section) {
        return new AlertClass(
                name,
                section.optionalDecimal("threshold"),
                section.optionalWord("unit", Unit.class),
                section.optionalDecimal("below"),
                section.duration("for", Duration.ZERO),
                section.optionalDuration("keepFiringFor"),
                section.word("severity", Severity.class),
                section.filledTexts("needs"),
                section.text("summary"),
                section.text("description"));
    }

    /** The alert of a name, or nothing. */
    public Optional<AlertClass> find(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    /** All alerts, sorted by name. */
    public List<AlertClass> all() {
        return List.copyOf(classes.values());
    }

    /** All names, sorted. */
    public Set<String> names() {
        return classes.keySet();
    }
}
