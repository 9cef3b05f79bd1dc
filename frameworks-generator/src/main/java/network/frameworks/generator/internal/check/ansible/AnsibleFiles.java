package network.frameworks.generator.internal.check.ansible;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.generator.extension.Finding;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.model.internal.document.Node;

/**
 * The Ansible tree, read back.
 *
 * @param roles its roles by name
 * @param playbooks its playbooks
 * @param inventories the groups of each inventory, by its folder
 * @param variables the files of group and host variables
 */
record AnsibleFiles(
        SortedMap<String, Role> roles,
        List<YamlFile> playbooks,
        SortedMap<String, TreeSet<String>> inventories,
        List<YamlFile> variables) {

    private static final String ROOT = "ansible/";

    static AnsibleFiles read(List<OutputFile> files, List<Finding> findings) {
        Map<String, YamlFile> parsed = new TreeMap<>();
        SortedMap<String, List<OutputFile>> roleFiles = new TreeMap<>();
        for (OutputFile file : files) {
            if (!file.path().startsWith(ROOT)) {
                continue;
            }
            if (isYaml(file.path())) {
                YamlFile.read(file, findings).ifPresent(yaml -> parsed.put(file.path(), yaml));
            }
            if (file.path().startsWith(ROOT + "roles/")) {
                roleFiles
                        .computeIfAbsent(file.path().split("/")[2], name -> new ArrayList<>())
                        .add(file);
            }
        }
        SortedMap<String, Role> roles = new TreeMap<>();
        roleFiles.forEach((name, inRole) -> roles.put(name, Role.of(name, inRole, parsed)));
        SortedMap<String, TreeSet<String>> inventories = new TreeMap<>();
        List<YamlFile> playbooks = new ArrayList<>();
        List<YamlFile> variables = new ArrayList<>();
        for (YamlFile file : parsed.values()) {
            if (file.path().startsWith(ROOT + "playbooks/")) {
                playbooks.add(file);
            } else if (file.path().endsWith("/hosts.yml")) {
                TreeSet<String> groups = new TreeSet<>();
                groups(file.root(), groups);
                inventories.put(file.path(), groups);
            } else if (file.path().contains("/host_vars/") || file.path().contains("/group_vars/")) {
                variables.add(file);
            }
        }
        return new AnsibleFiles(roles, playbooks, inventories, variables);
    }

    private static boolean isYaml(String path) {
        return path.endsWith(".yml") || path.endsWith(".ansible-lint") || path.endsWith(".yamllint");
    }

    private static void groups(Node node, TreeSet<String> groups) {
        Mapping.of(node)
                .ifPresent(mapping -> mapping.entries().forEach((name, group) -> {
                    groups.add(name);
                    Mapping.of(group).flatMap(inner -> inner.get("children")).ifPresent(inner -> groups(inner, groups));
                }));
    }
}
