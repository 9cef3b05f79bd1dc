package network.frameworks.generator.internal.check.ansible;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import network.frameworks.generator.extension.Finding;
import network.frameworks.model.internal.document.ListNode;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.ScalarNode;

/** Every value that the inventory gives a role is of the kind that the role's specification asks for. */
final class InventoryCheck {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");
    private static final Pattern BOOLEAN = Pattern.compile("true|false");

    private final AnsibleFiles tree;
    private final Map<String, Node> options;

    InventoryCheck(AnsibleFiles tree, Role role) {
        this.tree = tree;
        this.options = role.options();
    }

    void check(List<Finding> findings) {
        for (YamlFile file : tree.variables()) {
            Mapping.of(file.root())
                    .ifPresent(variables -> variables.entries().forEach((name, value) -> {
                        Node option = options.get(name);
                        if (option != null) {
                            Mapping.of(option).ifPresent(wanted -> value(file.path(), name, value, wanted, findings));
                        }
                    }));
        }
    }

    private static void value(String path, String name, Node value, Mapping option, List<Finding> findings) {
        if (isTemplate(value)) {
            return;
        }
        String type = option.text("type").orElse("str");
        if (!fits(value, type)) {
            findings.add(AnsibleCode.SPECIFICATION.at(path, value, name + " is no " + type));
            return;
        }
        if (value instanceof ListNode list) {
            String elements = option.text("elements").orElse("raw");
            for (Node element : list.items()) {
                if (!fits(element, elements)) {
                    findings.add(
                            AnsibleCode.SPECIFICATION.at(path, element, "an item of " + name + " is no " + elements));
                } else {
                    parts(path, name, element, option, findings);
                }
            }
        } else {
            parts(path, name, value, option, findings);
        }
    }

    private static void parts(String path, String name, Node value, Mapping option, List<Finding> findings) {
        Mapping options = option.mapping("options").orElse(null);
        Mapping given = Mapping.of(value).orElse(null);
        if (options == null || given == null) {
            return;
        }
        options.entries().forEach((part, wanted) -> {
            Mapping specification = Mapping.of(wanted).orElse(null);
            if (specification == null) {
                return;
            }
            Node found = given.entries().get(part);
            if (found != null) {
                value(path, name + "." + part, found, specification, findings);
            } else if (specification.text("required").filter("true"::equals).isPresent()) {
                findings.add(AnsibleCode.SPECIFICATION.at(path, value, name + " has no " + part));
            }
        });
        given.entries().forEach((part, found) -> {
            if (!options.entries().containsKey(part)) {
                findings.add(AnsibleCode.SPECIFICATION.at(path, found, name + " has no option " + part));
            }
        });
    }

    private static boolean fits(Node value, String type) {
        return switch (type) {
            case "list" -> value instanceof ListNode;
            case "dict" -> value instanceof MapNode;
            case "int" -> plain(value, WHOLE_NUMBER);
            case "bool" -> plain(value, BOOLEAN);
            case "raw" -> true;
            default -> value instanceof ScalarNode && !plain(value, WHOLE_NUMBER) && !plain(value, BOOLEAN);
        };
    }

    private static boolean plain(Node value, Pattern pattern) {
        return value instanceof ScalarNode scalar
                && scalar.plain()
                && pattern.matcher(scalar.text()).matches();
    }

    /** An expression of the inventory has no kind before it is evaluated. */
    private static boolean isTemplate(Node value) {
        return value instanceof ScalarNode scalar && scalar.text().contains("{{");
    }
}
