package network.frameworks.generator.internal.check.terraform;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import network.frameworks.generator.internal.syntax.hcl.HclBody;
import network.frameworks.generator.internal.syntax.hcl.HclExpression;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Literal;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.ObjectLiteral;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Template;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Tuple;

/**
 * A file that was read.
 *
 * @param path where it is in the tree
 * @param body what it says
 * @param problems where to report what is wrong in it
 */
record SourceFile(String path, HclBody body, Problems problems) {

    String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The names and values in it, without the places where they stand. */
    Map<String, Object> plainValues() {
        Map<String, Object> values = new TreeMap<>();
        body.attributes().forEach(attribute -> values.put(attribute.name(), plain(attribute.value())));
        return values;
    }

    private static Object plain(HclExpression value) {
        if (value instanceof ObjectLiteral object) {
            return object.entries().stream()
                    .map(entry -> List.of(plain(entry.key()), plain(entry.value())))
                    .toList();
        }
        if (value instanceof Tuple tuple) {
            return tuple.items().stream().map(SourceFile::plain).toList();
        }
        if (value instanceof Template template) {
            return "\"" + template.constant().orElse("");
        }
        return value instanceof Literal literal ? literal.text() : value;
    }
}
