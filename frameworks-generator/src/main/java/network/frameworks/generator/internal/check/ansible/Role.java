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
import java.util.regex.Matcher;
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
        SortedMap<String, OutputFile> templates,
        Set<String> files) {

    static final String DEFAULTS = "defaults/main.yml";
    static final String VARS = "vars/main.yml";
    static final String SPECIFICATION = "meta/argument_specs.yml";

    private static final Pattern TEMPLATE_LOOKUP =
            Pattern.compile("lookup\\('ansible\\.builtin\\.template',\\s*'([^']+)'");
    private static final Pattern TEMPLATE_INCLUDE = Pattern.compile("\\{%-?\\s*include\\s+'([^']+)'");

    static Role of(String name, List<OutputFile> files, Map<String, YamlFile> parsed) {
        String root = "ansible/roles/" + name + "/";
        SortedMap<String, List<Task>> tasks = new TreeMap<>();
        List<Task> handlers = new ArrayList<>();
        SortedMap<String, YamlFile> yaml = new TreeMap<>();
        SortedMap<String, OutputFile> templates = new TreeMap<>();
        Set<String> others = new TreeSet<>();
        for (OutputFile file : files) {
            String path = file.path().substring(root.length());
            YamlFile content = parsed.get(file.path());
            if (path.startsWith("templates/")) {
                templates.put(path.substring("templates/".length()), file);
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

    /** The templates that a task, or a template, names; a name with an expression in it stands for all that fit. */
    List<String> templateNames(Task task) {
        List<String> names = new ArrayList<>(matches(TEMPLATE_LOOKUP, task.text()));
        if (task.uses("template")) {
            task.argument("src").ifPresent(names::add);
        }
        return names;
    }

    /** The templates of this role with that name. */
    List<OutputFile> templates(String named) {
        Predicate<String> fits = Pattern.compile(Pattern.quote(named).replaceAll("\\{\\{.*?}}", "\\\\E.+\\\\Q"))
                .asMatchPredicate();
        return templates.entrySet().stream()
                .filter(entry -> fits.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    List<String> includes(OutputFile template) {
        return matches(TEMPLATE_INCLUDE, template.content());
    }

    /** The text of a task with that of every template and role variable it uses, however far away. */
    String textWithSources(Task task) {
        StringBuilder text = new StringBuilder(task.text());
        for (String template : templateNames(task)) {
            templates(template).forEach(file -> append(text, file));
        }
        Map<String, Node> vars = variables(VARS);
        Set<String> added = new TreeSet<>();
        boolean more = true;
        while (more) {
            more = false;
            String soFar = text.toString();
            for (Map.Entry<String, Node> variable : vars.entrySet()) {
                if (soFar.contains(variable.getKey()) && added.add(variable.getKey())) {
                    Mapping.scalars(variable.getValue())
                            .forEach(scalar -> text.append('\n').append(scalar.text()));
                    more = true;
                }
            }
        }
        return text.toString();
    }

    /** The variables that a task asks for, with those of the templates and role variables it uses. */
    Set<String> usedWithSources(Task task) {
        Set<String> used = new TreeSet<>(task.used());
        for (String template : templateNames(task)) {
            templates(template).forEach(file -> used.addAll(Jinja.ofTemplate(file.content())));
            templates(template).stream()
                    .flatMap(file -> includes(file).stream())
                    .flatMap(name -> templates(name).stream())
                    .forEach(file -> used.addAll(Jinja.ofTemplate(file.content())));
        }
        Map<String, Node> vars = variables(VARS);
        Set<String> open = new TreeSet<>(used);
        while (!open.isEmpty()) {
            Set<String> next = new TreeSet<>();
            for (String name : open) {
                if (vars.containsKey(name)) {
                    Mapping.scalars(vars.get(name)).forEach(scalar -> next.addAll(Jinja.ofTemplate(scalar.text())));
                }
            }
            next.removeAll(used);
            used.addAll(next);
            open = next;
        }
        return used;
    }

    private void append(StringBuilder text, OutputFile file) {
        text.append('\n').append(file.content());
        includes(file)
                .forEach(name ->
                        templates(name).forEach(inner -> text.append('\n').append(inner.content())));
    }

    private static List<String> matches(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
