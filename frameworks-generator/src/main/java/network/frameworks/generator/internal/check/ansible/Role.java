package network.frameworks.generator.internal.check.ansible;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.model.internal.document.Node;

/**
 * A role, read back.
 *
 * @param name its folder
 * @param tasks the tasks of each file of {@code tasks/}, by file name
 * @param handlers its handlers
 * @param yaml its other YAML files, by their path in the role
 * @param templates the texts of its templates, by file name
 * @param files the names of its files
 */
record Role(
        String name,
        SortedMap<String, List<Task>> tasks,
        List<Task> handlers,
        SortedMap<String, YamlFile> yaml,
        SortedMap<String, Template> templates,
        Set<String> files) {

    static final String DEFAULTS = "defaults/main.yml";
    static final String VARS = "vars/main.yml";
    static final String SPECIFICATION = "meta/argument_specs.yml";

    static Role of(String name, List<OutputFile> files, Map<String, YamlFile> parsed) {
        String root = "ansible/roles/" + name + "/";
        SortedMap<String, List<Task>> tasks = new TreeMap<>();
        List<Task> handlers = new ArrayList<>();
        SortedMap<String, YamlFile> yaml = new TreeMap<>();
        SortedMap<String, Template> templates = new TreeMap<>();
        Set<String> others = new TreeSet<>();
        for (OutputFile file : files) {
            String path = file.path().substring(root.length());
            YamlFile content = parsed.get(file.path());
            if (path.startsWith("templates/")) {
                templates.put(path.substring("templates/".length()), Template.of(file));
            } else if (path.startsWith("files/")) {
                others.add(path.substring("files/".length()));
            } else if (content != null && path.startsWith("tasks/")) {
                tasks.put(path.substring("tasks/".length()), Task.read(file.path(), content.root(), Set.of()));
            } else if (content != null && path.startsWith("handlers/")) {
                handlers.addAll(Task.read(file.path(), content.root(), Set.of()));
            } else if (content != null) {
                yaml.put(path, content);
            }
        }
        return new Role(name, tasks, handlers, yaml, templates, others);
    }

    List<Task> allTasks() {
        List<Task> all = new ArrayList<>();
        tasks.values().forEach(all::addAll);
        return all;
    }

    /** The variables that a YAML file of the role sets. */
    Map<String, Node> variables(String file) {
        return Optional.ofNullable(yaml.get(file))
                .flatMap(content -> Mapping.of(content.root()))
                .map(Mapping::entries)
                .orElse(Map.of());
    }

    /** The options of the argument specification, over all entry points. */
    Map<String, Node> options() {
        Map<String, Node> options = new LinkedHashMap<>();
        Optional.ofNullable(variables(SPECIFICATION).get("argument_specs"))
                .flatMap(Mapping::of)
                .map(Mapping::entries)
                .orElse(Map.of())
                .values()
                .forEach(entryPoint -> Mapping.of(entryPoint)
                        .flatMap(mapping -> mapping.mapping("options"))
                        .ifPresent(mapping -> options.putAll(mapping.entries())));
        return options;
    }

    /**
     * A template of a role.
     *
     * @param file its file
     * @param jinja what it says
     */
    record Template(OutputFile file, Jinja jinja) {

        static Template of(OutputFile file) {
            return new Template(file, Jinja.template(file.content()));
        }
    }

    /** The templates that a task names; a name with an expression in it stands for all that fit. */
    List<String> templateNames(Task task) {
        List<String> names = new ArrayList<>(task.texts().stream()
                .flatMap(text -> text.jinja().templates().stream())
                .toList());
        if (task.uses("template")) {
            task.argument("src").ifPresent(names::add);
        }
        return names;
    }

    /** The templates of this role with that name. */
    List<Template> templates(String named) {
        Predicate<String> fits = Pattern.compile(Pattern.quote(named).replaceAll("\\{\\{.*?}}", "\\\\E.+\\\\Q"))
                .asMatchPredicate();
        return templates.entrySet().stream()
                .filter(entry -> fits.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What a task says, and every template and role variable that it uses, however far away. */
    List<Jinja> sources(Task task) {
        List<Jinja> sources =
                new ArrayList<>(task.texts().stream().map(Task.Text::jinja).toList());
        templateNames(task).forEach(name -> templates(name).forEach(template -> sources.add(template.jinja())));
        Map<String, Node> vars = variables(VARS);
        Set<String> added = new TreeSet<>();
        for (int at = 0; at < sources.size(); at++) {
            for (String included : sources.get(at).templates()) {
                if (added.add(included)) {
                    templates(included).forEach(template -> sources.add(template.jinja()));
                }
            }
            for (String name : sources.get(at).variables().keySet()) {
                if (vars.containsKey(name) && added.add(name)) {
                    Mapping.scalars(vars.get(name)).forEach(scalar -> sources.add(Jinja.template(scalar.text())));
                }
            }
        }
        return sources;
    }
}
