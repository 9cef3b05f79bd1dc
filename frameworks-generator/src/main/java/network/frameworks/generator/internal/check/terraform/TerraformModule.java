package network.frameworks.generator.internal.check.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import network.frameworks.generator.internal.syntax.hcl.HclAttribute;
import network.frameworks.generator.internal.syntax.hcl.HclBlock;
import network.frameworks.generator.internal.syntax.hcl.HclExpression;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Entry;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.ObjectLiteral;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Template;

/** All files of one folder, which are one module to Terraform, and what they declare. */
final class TerraformModule {

    /**
     * A block or local value with the file it stands in.
     *
     * @param file its file
     * @param block the block
     */
    record Declared(SourceFile file, HclBlock block) {

        Optional<HclExpression> value(String attribute) {
            return block.body().attribute(attribute).map(HclAttribute::value);
        }
    }

    /**
     * A local value.
     *
     * @param file its file
     * @param attribute name and value
     */
    record Local(SourceFile file, HclAttribute attribute) {}

    private final String folder;
    private final List<SourceFile> files;
    private final Map<String, Declared> variables = new TreeMap<>();
    private final Map<String, Declared> outputs = new TreeMap<>();
    private final Map<String, Declared> calls = new TreeMap<>();
    private final Map<String, Declared> objects = new TreeMap<>();
    private final Map<String, Local> locals = new TreeMap<>();
    /**
     * What a module says of a provider it uses; a text that is not written out is empty.
     *
     * @param source where it comes from
     * @param version which versions of it
     */
    record Requirement(String source, String version) {}

    private final Map<String, Requirement> requiredProviders = new TreeMap<>();

    TerraformModule(String folder, List<SourceFile> files) {
        this.folder = folder;
        this.files = List.copyOf(files);
        for (SourceFile file : files) {
            for (HclBlock block : file.body().blocks()) {
                declare(file, block);
            }
        }
    }

    private void declare(SourceFile file, HclBlock block) {
        Declared declared = new Declared(file, block);
        switch (block.type()) {
            case "variable" -> put(variables, name(block), declared, "variable");
            case "output" -> put(outputs, name(block), declared, "output");
            case "module" -> put(calls, name(block), declared, "module call");
            case "resource" -> put(objects, address(block), declared, "resource");
            case "data" -> put(objects, "data." + address(block), declared, "data source");
            case "locals" ->
                block.body().attributes().forEach(attribute -> {
                    if (locals.putIfAbsent(attribute.name(), new Local(file, attribute)) != null) {
                        file.problems()
                                .add(
                                        attribute.position(),
                                        Code.DUPLICATE,
                                        "the local value '" + attribute.name() + "' is declared twice");
                    }
                });
            case "terraform" -> block.body().blocks("required_providers").forEach(this::require);
            default -> {
                // Providers and blocks of later versions declare nothing that others refer to.
            }
        }
    }

    private static void put(Map<String, Declared> kind, String name, Declared declared, String word) {
        if (kind.putIfAbsent(name, declared) != null) {
            declared.file()
                    .problems()
                    .add(
                            declared.block().position(),
                            Code.DUPLICATE,
                            "the " + word + " '" + name + "' is declared twice");
        }
    }

    private void require(HclBlock block) {
        for (HclAttribute provider : block.body().attributes()) {
            if (provider.value() instanceof ObjectLiteral object) {
                requiredProviders.put(
                        provider.name(), new Requirement(constant(object, "source"), constant(object, "version")));
            }
        }
    }

    private static String constant(ObjectLiteral object, String key) {
        for (Entry entry : object.entries()) {
            if (entry.name().equals(Optional.of(key)) && entry.value() instanceof Template text) {
                return text.constant().orElse("");
            }
        }
        return "";
    }

    private static String name(HclBlock block) {
        return block.labels().isEmpty() ? "" : block.labels().get(0);
    }

    /** {@code type.name} of a resource. */
    static String address(HclBlock block) {
        return String.join(".", block.labels());
    }

    String folder() {
        return folder;
    }

    List<SourceFile> files() {
        return files;
    }

    Map<String, Declared> variables() {
        return variables;
    }

    Map<String, Declared> outputs() {
        return outputs;
    }

    /** The calls of other modules, by name. */
    Map<String, Declared> calls() {
        return calls;
    }

    /** Resources by {@code type.name}, data sources by {@code data.type.name}. */
    Map<String, Declared> objects() {
        return objects;
    }

    Map<String, Local> locals() {
        return locals;
    }

    /** Source addresses of the providers that the module requires, by local name. */
    Map<String, Requirement> requiredProviders() {
        return requiredProviders;
    }

    /** Whether it says what kind of place its state is kept in; only an environment does. */
    boolean hasBackend() {
        return files.stream()
                .flatMap(file -> file.body().blocks("terraform").stream())
                .anyMatch(block -> !block.body().blocks("backend").isEmpty());
    }

    /** The folder that a call names, or empty if it names none inside of the tree. */
    Optional<String> target(Declared call) {
        Optional<String> source =
                call.value("source").filter(Template.class::isInstance).flatMap(value -> ((Template) value).constant());
        return source.filter(path -> path.startsWith("./") || path.startsWith("../"))
                .flatMap(this::relative);
    }

    private Optional<String> relative(String path) {
        List<String> steps = new ArrayList<>(List.of(folder.split("/")));
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                if (steps.isEmpty()) {
                    return Optional.empty();
                }
                steps.remove(steps.size() - 1);
            } else if (!step.equals(".")) {
                steps.add(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }
}
