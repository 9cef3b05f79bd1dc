package network.frameworks.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import network.frameworks.model.Alert;
import network.frameworks.model.Environment;
import network.frameworks.model.ServiceUse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

/** Texts that mean something to another tool are only texts here. */
class HostileTextTest {
    private final ModelReader reader = new ModelReader();

    static List<String> texts() {
        return List.of(
                "\"quoted\" and 'quoted'",
                "${domain} $${x} ${",
                "%{ if true } %%{",
                "{{ $labels.x }} {% raw %} {{{",
                "two\nlines\r\nand\ttabs",
                "no",
                "0755",
                "1.10",
                "~",
                "<#if x> [=y] </#if>",
                "back\\slash \\n \\u0041",
                "\u00fcml\u00e4ut \u65e5\u672c \uD83D\uDE80 \u202e",
                "# no comment: [a, {b",
                "&anchor *alias !tag | > @ `",
                "\u2028 \u00a0 \ufeff end");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void staysTheSame(String text) {
        String quoted = new ObjectMapper().writeValueAsString(text);
        ReadResult result = reader.read("hostile.yml", """
                apiVersion: frameworks/v1
                name: demo
                domain: example.org
                roles: {media: {services: [{name: nginx, environment: {TEXT: %1$s}}]}}
                alerts:
                  HighCpuUsage: {summary: %1$s, description: %1$s, labels: {team: %1$s}}
                dashboards:
                  frameworks-overview: {title: %1$s}
                environments: {prod: {clusters: {edge: {type: edge, location: fsn1, serverType: cx23}}}}
                """.formatted(quoted));

        assertThat(result.diagnostics()).isEmpty();
        Environment prod = result.orThrow().environments().get(0);
        ServiceUse nginx = prod.roles().get(0).services().get(0);
        assertThat(nginx.environment()).containsEntry("TEXT", text);
        Alert alert = prod.alerts().get(0);
        assertThat(List.of(
                        String.valueOf(alert.texts().summary()),
                        String.valueOf(alert.texts().description())))
                .containsOnly(text);
        assertThat(alert.labels()).containsEntry("team", text);
        assertThat(prod.dashboards().get(0).title()).isEqualTo(text);
    }
}
