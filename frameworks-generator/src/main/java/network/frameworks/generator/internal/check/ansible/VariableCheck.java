package network.frameworks.generator.internal.check.ansible;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import network.frameworks.generator.extension.Finding;
import network.frameworks.generator.internal.syntax.jinja.JinjaException;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.ScalarNode;

/** Every variable that a role uses is defined, and specification, defaults and inventory say the same. */
final class VariableCheck {

    private final AnsibleFiles tree;
    private final Role role;
    private final Words words;
    private final String prefix;
    private final Map<String, Node> options;

    VariableCheck(AnsibleFiles tree, Role role, Words words) {
        this.tree = tree;
        this.words = words;
        this.role = role;
        this.prefix = role.name().replace('-', '_') + "_";
        this.options = role.options();
    }

    void check(List<Finding> findings) {
        Set<String> used = new TreeSet<>();
        uses(used, findings);
        specification(used, findings);
        inventory(findings);
    }

    private void uses(Set<String> used, List<Finding> findings) {
        Set<String> known = known();
        Stream.concat(role.allTasks().stream(), role.handlers().stream())
                .forEach(task -> task.texts()
                        .forEach(text -> report(task.path(), text.value(), text.jinja(), known, used, findings)));
        for (String file : List.of(Role.DEFAULTS, Role.VARS)) {
            role.variables(file)
                    .forEach((name, value) -> Mapping.scalars(value)
                            .forEach(scalar -> report(
                                    role.yaml().get(file).path(),
                                    scalar,
                                    Jinja.template(scalar.text()),
                                    known,
                                    used,
                                    findings)));
        }
        for (Role.Template template : role.templates().values()) {
            String path = template.file().path();
            JinjaException failure = template.jinja().failure();
            if (failure != null) {
                findings.add(words.at(path, failure.offset(), AnsibleCode.TEMPLATE, failure.getMessage()));
            }
            template.jinja().variables().forEach((name, offset) -> {
                used.add(name);
                if (!known.contains(name)) {
                    findings.add(words.at(path, offset, AnsibleCode.UNDEFINED, "nothing defines " + name));
                }
            });
        }
    }

    private void report(
            String path, ScalarNode value, Jinja jinja, Set<String> known, Set<String> used, List<Finding> findings) {
        JinjaException failure = jinja.failure();
        if (failure != null) {
            findings.add(words.at(path, value, failure.offset(), AnsibleCode.TEMPLATE, failure.getMessage()));
        }
        jinja.variables().forEach((name, offset) -> {
            used.add(name);
            if (!known.contains(name)) {
                findings.add(words.at(path, value, offset, AnsibleCode.UNDEFINED, "nothing defines " + name));
            }
        });
    }

    /** What may be used in the role: what it is given, sets itself, or is handed by who includes it. */
    private Set<String> known() {
        Set<String> known = new TreeSet<>(options.keySet());
        known.add("item");
        known.addAll(role.variables(Role.DEFAULTS).keySet());
        known.addAll(role.variables(Role.VARS).keySet());
        role.allTasks().forEach(task -> {
            known.addAll(task.results());
            known.addAll(task.locals());
        });
        role.handlers().forEach(handler -> known.addAll(handler.results()));
        for (Role other : tree.roles().values()) {
            other.allTasks().forEach(task -> handedOver(task, known));
        }
        for (YamlFile playbook : tree.playbooks()) {
            Mapping.items(playbook.root())
                    .forEach(play -> play.get("tasks")
                            .ifPresent(tasks -> Task.read(playbook.path(), tasks, Set.of())
                                    .forEach(task -> handedOver(task, known))));
        }
        return known;
    }

    private void handedOver(Task task, Set<String> known) {
        Optional<String> included = ReferenceCheck.included(task);
        if (included.filter(role.name()::equals).isPresent()) {
            known.addAll(task.locals());
        }
    }

    private void specification(Set<String> used, List<Finding> findings) {
        YamlFile specification = role.yaml().get(Role.SPECIFICATION);
        String path = specification == null ? "ansible/roles/" + role.name() : specification.path();
        if (specification == null) {
            findings.add(AnsibleCode.SPECIFICATION.at(path, 1, 1, role.name() + " has no argument specification"));
            return;
        }
        Map<String, Node> defaults = role.variables(Role.DEFAULTS);
        defaults.forEach((name, value) -> {
            if (!options.containsKey(name)) {
                findings.add(AnsibleCode.SPECIFICATION.at(
                        role.yaml().get(Role.DEFAULTS).path(), value, name + " is not in the argument specification"));
            }
        });
        options.forEach((name, option) -> {
            boolean decided = Mapping.of(option)
                    .flatMap(mapping -> mapping.get("required"))
                    .isPresent();
            if (!defaults.containsKey(name) && !decided) {
                findings.add(
                        AnsibleCode.SPECIFICATION.at(path, option, name + " has neither a default nor is it required"));
            }
            if (!used.contains(name)) {
                findings.add(AnsibleCode.SPECIFICATION.at(path, option, name + " is used nowhere in " + role.name()));
            }
        });
    }

    private void inventory(List<Finding> findings) {
        for (YamlFile file : tree.variables()) {
            Mapping.of(file.root())
                    .ifPresent(mapping -> mapping.entries().forEach((name, value) -> {
                        if (name.startsWith(prefix) && !options.containsKey(name)) {
                            findings.add(AnsibleCode.SPECIFICATION.at(
                                    file.path(), value, name + " is no option of " + role.name()));
                        }
                    }));
        }
    }
}
