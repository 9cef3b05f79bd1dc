package network.frameworks.generator.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import network.frameworks.generator.internal.view.ansible.AnsibleTree;
import network.frameworks.generator.plan.Plan;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The environment of every program on every host, read back from the rendered host variables. */
final class EnvironmentFiles {

    private static final Pattern HOST = Pattern.compile("ansible/inventory/([^/]+)/host_vars/([^/]+)/main\\.yml");
    private static final List<String> LISTS =
            List.of("frameworks_api_services", "frameworks_media_services", "frameworks_data_releases");

    private EnvironmentFiles() {}

    /**
     * A program on a host.
     *
     * @param environment the environment of the host
     * @param node the host's short name
     * @param program the program
     * @param values plain variables
     * @param secrets the Ansible variable that holds each secret one
     * @param facts the Ansible variable that holds each one that is found out later
     */
    record File(
            String environment,
            String node,
            String program,
            SortedMap<String, String> values,
            SortedMap<String, String> secrets,
            SortedMap<String, String> facts) {

        /** Every name that it is given. */
        Set<String> names() {
            Set<String> names = new java.util.TreeSet<>(values.keySet());
            names.addAll(secrets.keySet());
            names.addAll(facts.keySet());
            return names;
        }

        /** What a variable holds, or where that is found. */
        String holds(String name) {
            return values.getOrDefault(name, secrets.getOrDefault(name, facts.getOrDefault(name, "")));
        }

        @Override
        public String toString() {
            return program + " on " + node + " of " + environment;
        }
    }

    /** All programs of all hosts of a plan. */
    static List<File> of(Plan plan) {
        List<File> files = new ArrayList<>();
        AnsibleTree.texts(plan).forEach((path, text) -> {
            Matcher host = HOST.matcher(path);
            if (host.matches()) {
                add(host.group(1), load(text), files);
            }
        });
        return files;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> load(String text) {
        return (Map<String, Object>) new Load(LoadSettings.builder()
                        .setTagConstructors(Map.of(
                                new org.snakeyaml.engine.v2.nodes.Tag("!unsafe"),
                                node -> ((org.snakeyaml.engine.v2.nodes.ScalarNode) node).getValue()))
                        .build())
                .loadFromString(text);
    }

    @SuppressWarnings("unchecked")
    private static void add(String environment, Map<String, Object> host, List<File> files) {
        for (String list : LISTS) {
            for (Object entry : (List<Object>) host.getOrDefault(list, List.of())) {
                Map<String, Object> service = (Map<String, Object>) entry;
                files.add(new File(
                        environment,
                        (String) host.get("frameworks_node"),
                        (String) service.get("name"),
                        texts(service.get("environment")),
                        texts(service.get("secrets")),
                        texts(service.get("facts"))));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static SortedMap<String, String> texts(Object map) {
        SortedMap<String, String> texts = new TreeMap<>();
        ((Map<String, Object>) map).forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return texts;
    }
}
