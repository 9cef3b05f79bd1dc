package network.frameworks.generator.internal.check.ansible;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import network.frameworks.generator.extension.Finding;

/** What Ansible takes without a word, though it cannot be meant. */
final class HabitCheck {

    private final Role role;

    HabitCheck(Role role) {
        this.role = role;
    }

    void check(List<Finding> findings) {
        role.allTasks().forEach(task -> {
            item(task, findings);
            owner(task, findings);
        });
        tags(findings);
        role.handlers().forEach(handler -> item(handler, findings));
    }

    /** Tasks get their tags from the import of their file or each for itself, never both; main files only import. */
    private void tags(List<Finding> findings) {
        Set<String> tagged = role.allTasks().stream()
                .filter(task -> !task.tags().isEmpty() && !task.path().endsWith("/tasks/main.yml"))
                .map(Task::path)
                .collect(Collectors.toSet());
        role.allTasks().stream()
                .filter(task -> task.tags().isEmpty() && tagged.contains(task.path()))
                .forEach(task -> findings.add(AnsibleCode.TAG.at(
                        task.path(),
                        task.mapping().node(),
                        task.name() + " has no tag, although other tasks of its file have")));
    }

    private static void owner(Task task, List<Finding> findings) {
        if (!task.uses("user")
                && task.argument("owner").isPresent() != task.argument("group").isPresent()) {
            findings.add(AnsibleCode.MODULE.at(
                    task.path(), task.mapping().node(), task.name() + " names an owner or a group, not both"));
        }
    }

    private static void item(Task task, List<Finding> findings) {
        boolean loops = task.mapping().get("loop").isPresent();
        boolean uses = task.used().contains("item");
        if (!loops && uses) {
            findings.add(AnsibleCode.UNDEFINED.at(
                    task.path(), task.mapping().node(), task.name() + " uses item without a loop"));
        }
        if (loops && task.locals().isEmpty() && !task.text().contains("item")) {
            findings.add(AnsibleCode.UNDEFINED.at(
                    task.path(), task.mapping().node(), task.name() + " loops without using item"));
        }
    }
}
