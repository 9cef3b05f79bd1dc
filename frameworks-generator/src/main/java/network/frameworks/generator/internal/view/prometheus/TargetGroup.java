package network.frameworks.generator.internal.view.prometheus;

import java.util.List;
import java.util.SortedMap;

/**
 * Targets that share all their labels.
 *
 * @param targets the addresses, sorted
 * @param labels the labels
 */
public record TargetGroup(List<String> targets, SortedMap<String, String> labels) {

    public TargetGroup {
        targets = List.copyOf(targets);
    }
}
