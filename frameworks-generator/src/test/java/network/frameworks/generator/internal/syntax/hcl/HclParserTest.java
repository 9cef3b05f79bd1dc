package network.frameworks.generator.internal.syntax.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import network.frameworks.generator.internal.syntax.hcl.HclExpression.Access;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Call;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.ForEach;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Index;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Name;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.ObjectLiteral;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Splat;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HclParserTest {

    @Test
    void readsBlocksLabelsAndAttributesWithTheirPlaces() {
        HclBody body = HclParser.parse("""
                # a comment
                resource "hcloud_server" "node" {
                  name = "x" # another

                  network {
                    ip = var.ip
                  }
                }
                """);
        HclBlock resource = body.blocks("resource").get(0);
        assertThat(resource.labels()).containsExactly("hcloud_server", "node");
        assertThat(resource.position()).hasToString("2:1");
        assertThat(resource.body().attribute("name").orElseThrow().position()).hasToString("3:3");
        assertThat(resource.body().blocks("network").get(0).body().attribute("ip"))
                .isPresent();
    }

    @Test
    void readsReferencesStepByStep() {
        HclExpression value = value("module.cluster[\"eu\"].nodes[*].id");
        Access id = (Access) value;
        Splat splat = (Splat) id.target();
        Access nodes = (Access) splat.target();
        Index index = (Index) nodes.target();
        Access cluster = (Access) index.target();
        assertThat(((Template) index.key()).constant()).contains("eu");
        assertThat(cluster.name()).isEqualTo("cluster");
        assertThat(((Name) cluster.target()).name()).isEqualTo("module");
    }

    @Test
    void readsObjectsOverSeveralLines() {
        ObjectLiteral object =
                (ObjectLiteral) value("{\n  a = 1\n\n  \"b\" : [\n 2,\n ], # c\n (var.c) = { d = 3, e = 4 }\n}");
        assertThat(object.entries())
                .extracting(entry -> entry.name().orElse("?"))
                .containsExactly("a", "b", "?");
    }

    @Test
    void readsLoopsWithTheirNames() {
        ForEach loop = (ForEach) value("{ for k, v in var.m : k => v... if v != null }");
        assertThat(loop.names()).containsExactly("k", "v");
        assertThat(loop.results()).hasSize(3);
    }

    @Test
    void readsCallsAcrossLines() {
        Call call = (Call) value("merge(\n  var.a,\n  { b = 1 },\n)");
        assertThat(call.arguments()).hasSize(2);
        assertThat(((Call) value("provider::hcloud::idna(\"x\")")).name()).isEqualTo("provider::hcloud::idna");
    }

    @Test
    void readsTemplates() {
        Template template = (Template) value("\"a\\n$${b} ${var.c} %{ if d }x%{ endif }\"");
        assertThat(template.constant()).isEmpty();
        assertThat(template.parts()).hasSize(6);
        assertThat(((Template) value("<<-EOT\n  a\\n\n  EOT")).constant()).contains("  a\\n\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x = |1:4|expected an expression but found the end of the file",
                "x = 1 2|1:7|expected the end of the line but found '2'",
                "x = \"a|1:5|never closed",
                "x = \"\\q\"|1:6|invalid escape sequence '\\q'",
                "x = \"\\ud83d\"|1:6|invalid escape sequence",
                "x = [1|1:7|expected ']'",
                "x {|1:4|expected",
                "x \"a\" y z|1:10|expected '=' or '{'",
                "x = .5|1:5|expected an expression",
                "x = 0x10|1:5|letter",
                "x = a ? b|1:10|expected ':'",
                "x = \"${a\"|1:9|never closed",
                "x = \"%{ if a }b\"|1:16|never ended",
                "x = \"%{ else }\"|1:9|without an open 'if'",
                "x = <<EOT|1:5|must end its line",
                "`x = <<EOT\na\nEOT`|1:5|never closed",
                "x = { a 1 }|1:9|expected '='",
                "x { a = 1, b = 2 }|1:10|expected '}'",
                "x = a.|1:7|name of an attribute",
                "}|1:1|expected an argument or a block",
                "x = §|1:5|no meaning",
            })
    void refusesBrokenTextAndSaysWhere(String source, String place, String message) {
        assertThatThrownBy(() -> HclParser.parse(source))
                .isInstanceOfSatisfying(
                        HclSyntaxException.class, e -> assertThat(e.position()).hasToString(place))
                .hasMessageContaining(message);
    }

    @Test
    void refusesAnArgumentThatIsSetTwice() {
        assertThatThrownBy(() -> HclParser.parse("a = 1\na = 2\n"))
                .hasMessageContaining("already set")
                .hasToString("2:1: the argument 'a' was already set in this block");
    }

    private static HclExpression value(String expression) {
        return HclParser.parse("x = " + expression + "\n")
                .attribute("x")
                .orElseThrow()
                .value();
    }
}
