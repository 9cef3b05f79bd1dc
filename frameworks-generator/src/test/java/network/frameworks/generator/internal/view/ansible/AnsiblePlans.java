package network.frameworks.generator.internal.view.ansible;

import java.util.TreeMap;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.plan.Plan;

/** Plans for tests of the Ansible tree. */
public final class AnsiblePlans {

    /** Text that some language of the tree would take for more than text, by the variable that carries it. */
    public static final TreeMap<String, String> HOSTILE = hostileStrings();

    private AnsiblePlans() {}

    private static TreeMap<String, String> hostileStrings() {
        TreeMap<String, String> strings = new TreeMap<>();
        strings.put("H_BACKSLASH", "a\\b\\\\n");
        strings.put("H_BOOLEAN", "no");
        strings.put("H_BRACES", "{{ lookup('pipe', 'id') }}");
        strings.put("H_COMMENT", "a #b {# c #}");
        strings.put("H_DATE", "2024-01-02");
        strings.put("H_HCL", "${var.x} %{if}");
        strings.put("H_JSON", "{\"a\": 1, \"b\": true}");
        strings.put("H_LINES", "first\n  second: \"x\"\n");
        strings.put("H_NULL", "~");
        strings.put("H_OCTAL", "0755");
        strings.put("H_QUOTES", "it's \"quoted\" `here` $HOME");
        strings.put("H_SEPARATORS", "a\u2028b\u2029c\ufeff");
        strings.put("H_SEXAGESIMAL", "12:30:45");
        strings.put("H_SPACES", "  both ends  ");
        strings.put("H_STATEMENT", "{% raw %}");
        strings.put("H_UNICODE", "é 日本 \ud83d\ude00");
        strings.put("H_VERSION", "1.10");
        return strings;
    }

    /** A platform with odd names and with the hostile strings as variables of a service. */
    public static Plan hostile() {
        StringBuilder text = new StringBuilder("""
                apiVersion: frameworks/v1
                name: frameworks
                domain: hostile.example
                ssh: {allowedFrom: ["198.51.100.0/24", "2001:db8::/32"]}
                roles:
                  control:
                    services:
                      - nginx
                      - postgres
                      - redis
                      - name: quartermaster
                        environment:
                """);
        HOSTILE.forEach((name, value) -> text.append("          ")
                .append(name)
                .append(": ")
                .append(new network.frameworks.generator.internal.syntax.yaml.YamlLiteral().write(value))
                .append('\n'));
        text.append("""
                external:
                  decklog: {host: decklog.hostile.example}
                environments:
                  no:
                    clusters:
                      data:       {type: central, location: fsn1, serverType: cx33, nodes: 2}
                      monitoring: {type: central, location: nbg1, serverType: cx33}
                      1st-rack:   {type: central, location: hel1, serverType: cx33}
                """);
        return SamplePlans.ofText(text.toString());
    }
}
