package network.frameworks.generator.plan.service;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The variables of a process on a node. Each has exactly one source.
 *
 * @param values plain values, by variable, with every placeholder filled in
 * @param secrets values that are secrets, by reference, sorted by variable
 * @param facts values that the platform finds out when it is set up: the Ansible variable that holds each, by variable;
 *     until it does, the process does without
 * @param folders folders below that of its state that the process is told to write to, sorted
 */
public record SettingsPlan(
        SortedMap<String, String> values,
        List<SecretPlan> secrets,
        SortedMap<String, String> facts,
        List<String> folders) {

    public SettingsPlan {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        secrets = List.copyOf(secrets);
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        folders = List.copyOf(folders);
    }

    /** The variables that have a value from the start. */
    public Set<String> given() {
        Set<String> names = new HashSet<>(values.keySet());
        secrets.forEach(secret -> names.add(secret.name()));
        return names;
    }
}
