package network.frameworks.generator.internal.syntax.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The libraries that read what {@link YamlLiteral} writes. */
final class Readers {

    private Readers() {}

    /** What YAML 1.1 and YAML 1.2 readers make of a value, as it stands in a list and in a mapping. */
    static List<Object> all(String written) {
        Yaml old = new Yaml(new SafeConstructor(new LoaderOptions()));
        Load current = new Load(LoadSettings.builder().build());
        List<Object> read = new ArrayList<>();
        read.add(old.<List<Object>>load("- " + written + "\n").get(0));
        read.add(old.<Map<String, Object>>load("a: " + written + "\n").get("a"));
        read.add(((List<?>) current.loadFromString("- " + written + "\n")).get(0));
        read.add(((Map<?, ?>) current.loadFromString("a: " + written + "\n")).get("a"));
        return read;
    }

    /** What Ansible makes of a value that may be marked as no template. */
    static Object unsafe(String written) {
        SafeConstructor constructor = new SafeConstructor(new LoaderOptions()) {
            {
                yamlConstructors.put(new Tag("!unsafe"), new ConstructYamlStr() {
                    @Override
                    public Object construct(Node node) {
                        return ((ScalarNode) node).getValue();
                    }
                });
            }
        };
        return new Yaml(constructor).<List<Object>>load("- " + written + "\n").get(0);
    }
}
