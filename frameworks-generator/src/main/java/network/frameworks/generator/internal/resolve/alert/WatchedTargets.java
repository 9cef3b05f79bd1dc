package network.frameworks.generator.internal.resolve.alert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.plan.ScrapeJob;
import network.frameworks.generator.plan.ScrapeTarget;
import network.frameworks.model.AlertOverride;
import network.frameworks.model.diagnostic.ModelPath;
import org.jspecify.annotations.Nullable;

/** Decides for every target that a source reads which setting an alert has for it. */
final class WatchedTargets {

    private final OverrideMatcher overrides;
    private final Set<AlertOverride> matched = new HashSet<>();

    WatchedTargets(OverrideMatcher overrides) {
        this.overrides = overrides;
    }

    /**
     * A target in short.
     *
     * @param labels its labels, job included
     * @param setting what the alert does for it, or null when it is off
     */
    record Target(
            SortedMap<String, String> labels, @Nullable AlertSetting setting) {}

    /**
     * The targets of one environment.
     *
     * @param wanted the alert there
     * @param source what it is told from
     * @param used whether the environment is watched by this source
     */
    List<Target> of(Wanted wanted, PlatformSource source, boolean used) {
        List<Target> targets = new ArrayList<>();
        AlertSetting base = AlertSetting.of(wanted, source.source());
        for (ScrapeJob job : wanted.environment().jobs()) {
            for (ScrapeTarget target : job.targets()) {
                SortedMap<String, String> labels = new TreeMap<>(target.labels());
                labels.put("job", job.name());
                if (source.accepts(labels)) {
                    targets.add(new Target(labels, used ? setting(wanted, source, base, labels) : null));
                }
            }
        }
        return targets;
    }

    private AlertSetting setting(
            Wanted wanted, PlatformSource source, AlertSetting base, SortedMap<String, String> labels) {
        Optional<AlertOverride> override = overrides.first(
                wanted.whole().overrides(),
                wanted.environment().name(),
                labels,
                source.condition().perHost());
        override.ifPresent(matched::add);
        return override.map(base::with).orElse(base);
    }

    /** Tells of overrides that match nothing anywhere; one that only some environments need is no mistake. */
    void reportUnmatched(List<Wanted> watching, AlertProblems problems) {
        Set<AlertOverride> told = new HashSet<>(matched);
        for (Wanted wanted : watching) {
            // A pack's overrides are for platforms that have what they name.
            List<AlertOverride> own = wanted.asked() ? wanted.chain().get(0).overrides() : List.of();
            own.stream()
                    .filter(told::add)
                    .forEach(override -> problems.add(
                            AlertCode.ALERT,
                            wanted,
                            alert -> !alert.overrides().isEmpty(),
                            ModelPath.of("overrides"),
                            "the override for " + OverrideMatcher.words(override)
                                    + " matches nothing that the alert watches",
                            null));
        }
    }
}
