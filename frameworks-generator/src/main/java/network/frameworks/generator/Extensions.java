package network.frameworks.generator;

import java.util.List;
import java.util.function.Supplier;
import network.frameworks.generator.extension.Output;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.extension.OutputSource;
import network.frameworks.generator.extension.TreeCheck;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.Diagnostics;

/**
 * The sources of outputs and the checks, our own and those that others add. An exception of one is a problem that
 * names it.
 *
 * @param sources the sources of outputs
 * @param checks the checks
 */
record Extensions(List<OutputSource> sources, List<TreeCheck> checks) {

    Extensions {
        sources = List.copyOf(sources);
        checks = List.copyOf(checks);
    }

    List<Output> outputs(Plan plan, Diagnostics problems) {
        return sources.stream()
                .flatMap(source -> asked(source, () -> source.outputs(plan), problems).stream())
                .toList();
    }

    void check(Plan plan, List<OutputFile> files, Diagnostics problems) {
        checks.forEach(check -> problems.addAll(asked(check, () -> check.check(plan, files), problems)));
    }

    private static <T> List<T> asked(Object who, Supplier<List<T>> question, Diagnostics problems) {
        try {
            return List.copyOf(question.get());
        } catch (RuntimeException e) {
            StackTraceElement[] trace = e.getStackTrace();
            problems.add(Diagnostic.of(
                    ExtensionCode.FAILED,
                    who.getClass().getName() + " ended with " + e + (trace.length == 0 ? "" : " at " + trace[0]),
                    "this is a defect of that class"));
            return List.of();
        }
    }
}
