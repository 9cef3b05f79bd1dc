package network.frameworks.generator.internal.resolve.alert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.internal.resolve.alert.ScopeResolver.Cell;
import network.frameworks.generator.internal.resolve.alert.ScopeResolver.Part;
import network.frameworks.generator.internal.resolve.alert.WatchedTargets.Target;
import network.frameworks.generator.internal.syntax.promql.Matcher;

/** Divides the targets of a source among rules, one for each setting. */
final class VariantMaker {

    private static final List<String> DIMENSIONS = List.of("role", "cluster", "job", "environment");

    private VariantMaker() {}

    /**
     * A rule to be.
     *
     * @param source what it is told from
     * @param setting the setting
     * @param scope what selects its targets
     * @param example the labels, job included, of the first target it is for
     * @param targets how many targets it is for; 0 when it does not watch them one by one
     */
    record Draft(
            PlatformSource source,
            AlertSetting setting,
            List<Matcher> scope,
            SortedMap<String, String> example,
            int targets) {}

    /**
     * Rules that select every target of their setting and no other.
     *
     * @param byNode whether settings can differ between the hosts of one role
     */
    static List<Draft> byTarget(PlatformSource source, List<Target> watched, boolean byNode) {
        List<String> dimensions = new ArrayList<>(DIMENSIONS);
        if (byNode) {
            dimensions.add("node");
        }
        Map<Map<String, String>, List<Target>> cells = new LinkedHashMap<>();
        for (Target target : watched) {
            Map<String, String> key = new TreeMap<>(target.labels());
            key.keySet().retainAll(dimensions);
            cells.computeIfAbsent(key, labels -> new ArrayList<>()).add(target);
        }
        return parts(source, dimensions, cells).stream()
                .map(part -> {
                    List<Target> targets = part.cells().stream()
                            .flatMap(cell -> cells.get(cell.labels()).stream())
                            .toList();
                    return new Draft(
                            source,
                            part.setting(),
                            part.matchers(),
                            targets.get(0).labels(),
                            targets.size());
                })
                .toList();
    }

    private static List<Part<AlertSetting>> parts(
            PlatformSource source, List<String> dimensions, Map<Map<String, String>, List<Target>> cells) {
        List<Cell<AlertSetting>> all = cells.entrySet().stream()
                .map(entry -> new Cell<>(entry.getKey(), entry.getValue().get(0).setting()))
                .toList();
        return new ScopeResolver<AlertSetting>(dimensions, source.scopedByJob()).partition(all);
    }

    /** Rules for whole environments, where a source reads different jobs together or no target at all. */
    static List<Draft> byEnvironment(PlatformSource source, Map<String, AlertSetting> settings, int environments) {
        Map<AlertSetting, List<String>> bySetting = new LinkedHashMap<>();
        settings.forEach((environment, setting) ->
                bySetting.computeIfAbsent(setting, key -> new ArrayList<>()).add(environment));
        List<Draft> drafts = new ArrayList<>();
        bySetting.forEach((setting, names) -> {
            List<Matcher> scope = names.size() == environments
                    ? List.of()
                    : List.of(ScopeResolver.matcher("environment", names, false));
            SortedMap<String, String> example = new TreeMap<>(Map.of("environment", names.get(0)));
            drafts.add(new Draft(source, setting, scope, example, 0));
        });
        return drafts;
    }
}
