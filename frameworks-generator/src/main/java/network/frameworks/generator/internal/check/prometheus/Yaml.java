package network.frameworks.generator.internal.check.prometheus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import network.frameworks.generator.extension.Finding;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.check.YamlText;
import network.frameworks.model.internal.document.ListNode;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.ScalarNode;
import network.frameworks.model.internal.document.YamlVersion;
import org.jspecify.annotations.Nullable;

/** Rendered YAML, read back with its positions. */
final class Yaml {

    private final @Nullable Node node;

    private Yaml(@Nullable Node node) {
        this.node = node;
    }

    /** The document of a file; an empty one, with a finding, when it cannot be read. */
    static Yaml read(OutputFile file, List<Finding> findings) {
        return new Yaml(YamlText.read(file, YamlVersion.CORE_1_2, Code.SYNTAX, findings));
    }

    /** The value under a key; an empty one when there is none. */
    Yaml get(String key) {
        return new Yaml(node instanceof MapNode map ? map.get(key) : null);
    }

    /** The items of a list; none for anything else. */
    List<Yaml> items() {
        return node instanceof ListNode list
                ? list.items().stream().map(Yaml::new).toList()
                : List.of();
    }

    /** The entries of a map whose values are text. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        if (node instanceof MapNode map) {
            map.entries().forEach((key, entry) -> {
                if (entry.value() instanceof ScalarNode scalar) {
                    texts.put(key, scalar.text());
                }
            });
        }
        return texts;
    }

    /** The text of a scalar; empty for anything else. */
    String text() {
        return node instanceof ScalarNode scalar ? scalar.text() : "";
    }

    boolean present() {
        return node != null;
    }

    Finding finding(OutputFile file, Code code, String message) {
        return YamlText.at(file.path(), node == null ? null : node.location(), code, message);
    }
}
