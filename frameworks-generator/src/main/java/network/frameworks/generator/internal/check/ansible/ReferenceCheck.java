package network.frameworks.generator.internal.check.ansible;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import network.frameworks.generator.extension.Finding;

/** Every task file, role, template, file and handler that a role names exists, and none of them is there in vain. */
final class ReferenceCheck {

    private static final Pattern ROLE_FILE = Pattern.compile("\\{\\{ role_path }}/files/([\\w.-]+)");

    private final AnsibleFiles tree;
    private final Role role;

    ReferenceCheck(AnsibleFiles tree, Role role) {
        this.tree = tree;
        this.role = role;
    }

    void check(List<Finding> findings) {
        Set<String> handlers = new TreeSet<>();
        role.handlers().forEach(handler -> handlers.add(handler.name()));
        Set<String> notified = new TreeSet<>();
        for (Task task : role.allTasks()) {
            references(tree, role, task, findings);
            for (String handler : task.notified()) {
                notified.add(handler);
                if (!handlers.contains(handler)) {
                    missing(
                            task,
                            "notifies the handler " + handler + ", which " + role.name() + " does not have",
                            findings);
                }
            }
            for (String template : role.templateNames(task)) {
                if (role.templates(template).isEmpty()) {
                    missing(
                            task,
                            "uses the template " + template + ", which " + role.name() + " does not have",
                            findings);
                }
            }
            Matcher files = ROLE_FILE.matcher(task.text());
            while (files.find()) {
                if (!role.files().contains(files.group(1))) {
                    missing(
                            task,
                            "uses the file " + files.group(1) + ", which " + role.name() + " does not have",
                            findings);
                }
            }
        }
        for (Task handler : role.handlers()) {
            if (!notified.contains(handler.name())) {
                findings.add(AnsibleCode.UNUSED.at(
                        handler.path(), handler.mapping().node(), "nothing notifies the handler " + handler.name()));
            }
        }
    }

    /** What a task of a role or of a playbook includes. */
    static void references(AnsibleFiles tree, Role role, Task task, List<Finding> findings) {
        if (task.uses("import_tasks") || task.uses("include_tasks")) {
            task.argument("file")
                    .filter(file -> !role.tasks().containsKey(file))
                    .ifPresent(file -> missing(task, "names the task file " + file + ", which is not there", findings));
        }
        included(task).ifPresent(name -> role(tree, task, name, findings));
    }

    /** The role that a task brings in. */
    static Optional<String> included(Task task) {
        return task.uses("import_role") || task.uses("include_role") ? task.argument("name") : Optional.empty();
    }

    static void role(AnsibleFiles tree, Task task, String name, List<Finding> findings) {
        Role other = tree.roles().get(name);
        if (other == null) {
            missing(task, "names the role " + name + ", which is not there", findings);
            return;
        }
        task.argument("tasks_from")
                .filter(file -> !other.tasks().containsKey(file + ".yml"))
                .ifPresent(file -> missing(task, "names " + file + " of " + name + ", which is not there", findings));
    }

    private static void missing(Task task, String what, List<Finding> findings) {
        findings.add(AnsibleCode.MISSING.at(task.path(), task.mapping().node(), task.name() + ": " + what));
    }
}
