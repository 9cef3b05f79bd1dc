package network.frameworks.generator.internal.check.ansible;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import network.frameworks.generator.extension.Finding;

/** Whatever tag a run names, each task it selects finds the variables that earlier tasks should have made. */
final class TagCheck {

    private static final String ALWAYS = "always";
    private static final String ENTRY = "main.yml";

    private final Role role;

    TagCheck(Role role) {
        this.role = role;
    }

    /**
     * A task in the order of a run.
     *
     * @param task the task
     * @param tags the tags that select it
     * @param gates the tags of each dynamic include around it; all of them must be selected too
     */
    private record Step(Task task, Set<String> tags, List<Set<String>> gates) {

        boolean isSelected(String tag) {
            return isSelected(tags, tag) && gates.stream().allMatch(gate -> isSelected(gate, tag));
        }

        private static boolean isSelected(Set<String> tags, String tag) {
            return tags.contains(tag) || tags.contains(ALWAYS);
        }
    }

    void check(List<Finding> findings) {
        Set<String> included = new TreeSet<>();
        for (Task task : role.allTasks()) {
            if (task.uses("import_tasks") || task.uses("include_tasks")) {
                task.argument("file").ifPresent(included::add);
            }
        }
        role.tasks().keySet().stream()
                .filter(file -> file.equals(ENTRY) || !included.contains(file))
                .forEach(file -> {
                    List<Step> steps = new ArrayList<>();
                    expand(file, Set.of(), List.of(), steps);
                    check(steps, findings);
                });
    }

    private void expand(String file, Set<String> inherited, List<Set<String>> gates, List<Step> steps) {
        for (Task task : role.tasks().getOrDefault(file, List.of())) {
            Set<String> tags = new TreeSet<>(inherited);
            tags.addAll(task.tags());
            String inner = task.argument("file").orElse("");
            if (task.uses("import_tasks") && !inner.equals(file)) {
                expand(inner, tags, gates, steps);
            } else if (task.uses("include_tasks") && !inner.equals(file)) {
                List<Set<String>> through = new ArrayList<>(gates);
                through.add(tags);
                expand(inner, applied(task), through, steps);
            }
            steps.add(new Step(task, tags, gates));
        }
    }

    private static Set<String> applied(Task task) {
        return new TreeSet<>(task.arguments()
                .flatMap(arguments -> arguments.mapping("apply"))
                .map(apply -> apply.texts("tags"))
                .orElse(List.of()));
    }

    private void check(List<Step> steps, List<Finding> findings) {
        Set<String> tags = new TreeSet<>();
        steps.forEach(step -> tags.addAll(step.tags()));
        tags.remove(ALWAYS);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            List<Jinja> sources = role.sources(step.task());
            Set<String> used = new TreeSet<>(Jinja.variables(sources.stream()));
            sources.forEach(source -> used.removeAll(source.guarded()));
            for (String variable : used) {
                List<Step> makers = makers(steps, variable);
                for (String tag : tags) {
                    boolean made = makers.isEmpty()
                            || makers.stream()
                                    .anyMatch(maker -> maker.isSelected(tag) && comesBefore(steps, maker, step));
                    if (!made && step.isSelected(tag)) {
                        findings.add(AnsibleCode.TAG.at(
                                step.task().path(),
                                step.task().mapping().node(),
                                step.task().name() + ": with --tags " + tag + " nothing makes " + variable
                                        + " before it is used"));
                    }
                }
            }
        }
    }

    /** The steps whose task makes a variable; the task's own result may be used in its own conditions. */
    private static List<Step> makers(List<Step> steps, String variable) {
        return steps.stream()
                .filter(step -> step.task().results().contains(variable))
                .toList();
    }

    private static boolean comesBefore(List<Step> steps, Step maker, Step user) {
        return steps.indexOf(maker) <= steps.indexOf(user);
    }
}
