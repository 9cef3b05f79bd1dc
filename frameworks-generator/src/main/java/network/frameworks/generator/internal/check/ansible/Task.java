package network.frameworks.generator.internal.check.ansible;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.ScalarNode;

/**
 * A task or handler.
 *
 * @param path the file it is in
 * @param mapping what it says
 * @param modules its keys that are no keywords: one module, if all is well
 * @param tags its own tags and those of the blocks around it
 * @param texts all that it says, read as Ansible reads it
 */
record Task(String path, Mapping mapping, List<String> modules, Set<String> tags, List<Text> texts) {

    private static final Set<String> KEYWORDS = Set.of(
            "name",
            "when",
            "loop",
            "loop_control",
            "register",
            "notify",
            "listen",
            "tags",
            "become",
            "become_user",
            "delegate_to",
            "changed_when",
            "failed_when",
            "check_mode",
            "diff",
            "no_log",
            "until",
            "retries",
            "delay",
            "vars",
            "environment",
            "ignore_unreachable",
            "block",
            "rescue",
            "always",
            "args");
    /** Keywords whose values are expressions without braces. */
    private static final Set<String> BARE = Set.of("when", "until", "changed_when", "failed_when");

    Task {
        modules = List.copyOf(modules);
        tags = Set.copyOf(tags);
        texts = List.copyOf(texts);
    }

    /** The tasks of a list, with those of blocks in their place. */
    static List<Task> read(String path, Node list, Set<String> inheritedTags) {
        List<Task> tasks = new ArrayList<>();
        Mapping.items(list).forEach(mapping -> {
            Set<String> tags = new TreeSet<>(inheritedTags);
            tags.addAll(mapping.texts("tags"));
            if (mapping.get("block").isPresent()) {
                for (String section : List.of("block", "rescue", "always")) {
                    mapping.get(section).ifPresent(inner -> tasks.addAll(read(path, inner, tags)));
                }
            } else {
                List<String> modules = mapping.entries().keySet().stream()
                        .filter(key -> !KEYWORDS.contains(key))
                        .toList();
                tasks.add(new Task(path, mapping, modules, tags, texts(mapping)));
            }
        });
        return tasks;
    }

    String name() {
        return mapping.text("name").orElse("a task without a name");
    }

    String module() {
        return modules.isEmpty() ? "" : modules.get(0);
    }

    boolean uses(String shortName) {
        return module().equals("ansible.builtin." + shortName);
    }

    Optional<Mapping> arguments() {
        return mapping.mapping(module());
    }

    /** An argument of the module, or, for {@code file}, also what stands where the arguments should. */
    Optional<String> argument(String name) {
        return arguments()
                .map(arguments -> arguments.text(name))
                .orElseGet(() -> mapping.text(module()).filter(text -> name.equals("file")));
    }

    List<String> notified() {
        return mapping.texts("notify");
    }

    /** The variables that exist for the rest of a play once the task has run. */
    Set<String> results() {
        Set<String> results = new TreeSet<>(mapping.texts("register"));
        if (uses("set_fact")) {
            arguments()
                    .ifPresent(arguments -> results.addAll(arguments.entries().keySet()));
        }
        return results;
    }

    /** The variables that exist while the task runs. */
    Set<String> locals() {
        Set<String> locals = new TreeSet<>();
        mapping.mapping("vars").ifPresent(vars -> locals.addAll(vars.entries().keySet()));
        mapping.mapping("loop_control").ifPresent(control -> {
            locals.addAll(control.texts("loop_var"));
            locals.addAll(control.texts("index_var"));
        });
        return locals;
    }

    /**
     * A value of a task, read as Ansible reads it.
     *
     * @param value where it stands
     * @param jinja what it says
     */
    record Text(ScalarNode value, Jinja jinja) {}

    private static List<Text> texts(Mapping task) {
        List<Text> texts = new ArrayList<>();
        task.entries()
                .forEach((key, value) ->
                        Mapping.scalars(value).forEach(scalar -> texts.add(text(scalar, BARE.contains(key)))));
        // What an assertion checks are bare expressions among its arguments.
        task.mapping("ansible.builtin.assert")
                .flatMap(arguments -> arguments.get("that"))
                .ifPresent(that -> Mapping.scalars(that).forEach(scalar -> texts.add(text(scalar, true))));
        return texts;
    }

    private static Text text(ScalarNode value, boolean bare) {
        return new Text(value, bare ? Jinja.expression(value.text()) : Jinja.template(value.text()));
    }

    /** The variables that the task asks for. */
    Set<String> used() {
        return Jinja.variables(texts.stream().map(Text::jinja));
    }

    /** All that the task says, for a look at how a variable is used. */
    String text() {
        return Mapping.scalars(mapping.node()).map(ScalarNode::text).collect(Collectors.joining("\n"));
    }
}
