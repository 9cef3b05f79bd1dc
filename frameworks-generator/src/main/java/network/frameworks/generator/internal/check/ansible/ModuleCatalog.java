package network.frameworks.generator.internal.check.ansible;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import network.frameworks.generator.extension.Finding;
import network.frameworks.model.internal.document.Node;

/** The modules that tasks may use, with their arguments. */
final class ModuleCatalog {

    private static final String FILE = "modules.properties";
    private static final String ANY = "*";

    private static final String REQUIRED = "!";

    private final Map<String, Set<String>> arguments;
    private final Map<String, Set<String>> required;

    private ModuleCatalog(Map<String, Set<String>> arguments) {
        this.arguments = names(arguments, name -> true);
        this.required = names(arguments, name -> name.endsWith(REQUIRED));
    }

    private static Map<String, Set<String>> names(Map<String, Set<String>> arguments, Predicate<String> wanted) {
        return arguments.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .filter(wanted)
                                .map(name -> name.replace(REQUIRED, ""))
                                .collect(Collectors.toUnmodifiableSet())));
    }

    static ModuleCatalog bundled() {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ModuleCatalog.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModuleCatalog(properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(
                        name -> name,
                        name -> Set.of(properties.getProperty(name).strip().split("\\s+")))));
    }

    void check(Task task, List<Finding> findings) {
        Node start = task.mapping().node();
        if (task.modules().size() != 1) {
            findings.add(AnsibleCode.MODULE.at(
                    task.path(), start, task.name() + ": not exactly one module but " + task.modules()));
            return;
        }
        Set<String> known = arguments.get(task.module());
        if (known == null) {
            findings.add(AnsibleCode.MODULE.at(task.path(), start, task.module() + " is no module these roles use"));
            return;
        }
        required.get(task.module()).stream()
                .filter(name ->
                        task.arguments().flatMap(given -> given.get(name)).isEmpty())
                .forEach(name -> findings.add(AnsibleCode.MODULE.at(
                        task.path(), start, task.name() + ": " + task.module() + " is given no " + name)));
        task.arguments()
                .ifPresent(given -> given.entries().forEach((name, value) -> {
                    if (!known.contains(name) && !known.contains(ANY)) {
                        findings.add(
                                AnsibleCode.MODULE.at(task.path(), value, task.module() + " has no argument " + name));
                    }
                }));
    }
}
