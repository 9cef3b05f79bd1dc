package network.frameworks.generator.internal.check.ansible;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.generator.extension.Finding;
import network.frameworks.model.internal.document.Node;

/** Every group, role and playbook that a playbook names exists. */
final class PlaybookCheck {

    private static final Role NO_ROLE =
            new Role("", new TreeMap<>(), List.of(), new TreeMap<>(), new TreeMap<>(), Set.of());

    private final AnsibleFiles tree;
    private final ModuleCatalog modules;

    PlaybookCheck(AnsibleFiles tree, ModuleCatalog modules) {
        this.tree = tree;
        this.modules = modules;
    }

    void check(List<Finding> findings) {
        for (YamlFile playbook : tree.playbooks()) {
            Mapping.items(playbook.root()).forEach(play -> {
                play.text("ansible.builtin.import_playbook")
                        .filter(file -> !exists(file))
                        .ifPresent(file -> findings.add(AnsibleCode.MISSING.at(
                                playbook.path(), play.node(), "the playbook " + file + " is not there")));
                play.get("hosts").ifPresent(hosts -> groups(playbook, play, hosts, findings));
                play.get("roles").ifPresent(roles -> roles(playbook, roles, findings));
                play.get("tasks").ifPresent(tasks -> tasks(playbook, tasks, findings));
            });
        }
    }

    private boolean exists(String file) {
        return tree.playbooks().stream().anyMatch(playbook -> playbook.path().endsWith("/" + file));
    }

    private void groups(YamlFile playbook, Mapping play, Node hosts, List<Finding> findings) {
        for (String group : new TreeSet<>(List.of(play.text("hosts").orElse("").split("[:,&!]+")))) {
            tree.inventories().forEach((inventory, groups) -> {
                if (!group.equals("localhost") && !groups.contains(group)) {
                    findings.add(AnsibleCode.MISSING.at(
                            playbook.path(), hosts, "the group " + group + " is not in " + inventory));
                }
            });
        }
    }

    private void roles(YamlFile playbook, Node roles, List<Finding> findings) {
        Mapping.items(roles)
                .forEach(role -> role.text("role")
                        .filter(name -> !tree.roles().containsKey(name))
                        .ifPresent(name -> findings.add(AnsibleCode.MISSING.at(
                                playbook.path(), role.node(), "the role " + name + " is not there"))));
    }

    private void tasks(YamlFile playbook, Node tasks, List<Finding> findings) {
        for (Task task : Task.read(playbook.path(), tasks, Set.of())) {
            ReferenceCheck.references(tree, NO_ROLE, task, findings);
            modules.check(task, findings);
        }
    }
}
