package network.frameworks.generator.render;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import network.frameworks.generator.syntax.hcl.HclEscaper;
import network.frameworks.generator.syntax.hcl.HclFormatter;
import network.frameworks.generator.syntax.jinja.JinjaText;
import network.frameworks.generator.syntax.json.JsonEscaper;
import network.frameworks.generator.syntax.json.JsonLayout;
import network.frameworks.generator.syntax.yaml.YamlEscaper;

/** The languages of the tree: which file is written in which, how text is escaped there and how it is commented. */
final class Languages {

    /**
     * A language.
     *
     * @param format escapes interpolations
     * @param commentStart opens a comment line, empty where the language has no comments
     * @param commentEnd closes it, empty where the line's end does
     * @param gap stands between the header and the text; nothing where it would reach the rendered text
     * @param layout gives rendered text the layout that the language's own formatter would
     */
    record Language(
            EscapingFormat format, String commentStart, String commentEnd, String gap, UnaryOperator<String> layout) {

        Language(EscapingFormat format, String commentStart, String commentEnd, String gap) {
            this(format, commentStart, commentEnd, gap, UnaryOperator.identity());
        }
    }

    private final Language hcl =
            new Language(new EscapingFormat("HCL", HclEscaper::escape), "# ", "", "\n", HclFormatter::format);
    private final Language yaml = new Language(new EscapingFormat("YAML", new YamlEscaper()::escape), "# ", "", "\n");
    private final Language json =
            new Language(new EscapingFormat("JSON", new JsonEscaper()::escape), "", "", "", new JsonLayout()::format);
    private final Language jinja = new Language(new EscapingFormat("Jinja", new JinjaText()::escape), "{# ", " #}", "");
    private final Language shell = new Language(new EscapingFormat("Shell", Languages::escapeShell), "# ", "", "\n");
    private final Language python =
            new Language(new EscapingFormat("Python", new JsonEscaper()::escape), "# ", "", "\n");
    private final Language markdown =
            new Language(new EscapingFormat("Markdown", Languages::escapeMarkdown), "<!-- ", " -->", "\n");
    private final Language ini = new Language(new EscapingFormat("INI", Languages::escapeLine), "# ", "", "\n");

    private final Map<String, Language> bySuffix = Map.ofEntries(
            Map.entry(".tf", hcl),
            Map.entry(".tfvars", hcl),
            Map.entry(".hcl", hcl),
            Map.entry(".yml", yaml),
            Map.entry(".yaml", yaml),
            Map.entry(".yml.example", yaml),
            Map.entry(".ansible-lint", yaml),
            Map.entry(".yamllint", yaml),
            Map.entry(".json", json),
            Map.entry(".j2", jinja),
            Map.entry(".sh", shell),
            Map.entry(".py", python),
            Map.entry(".md", markdown),
            Map.entry(".cfg", ini),
            Map.entry(".gitignore", ini));

    /** Every format, for registration. */
    List<EscapingFormat> formats() {
        return List.of(hcl, yaml, json, jinja, shell, python, markdown, ini).stream()
                .map(Language::format)
                .toList();
    }

    Language hcl() {
        return hcl;
    }

    Language yaml() {
        return yaml;
    }

    Language json() {
        return json;
    }

    Language shell() {
        return shell;
    }

    /**
     * The language of an output.
     *
     * @throws IllegalArgumentException when no language is known for the file's suffix
     */
    Language of(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return bySuffix.entrySet().stream()
                .filter(entry -> file.endsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no language is known for " + path));
    }

    /** Inside double quotes of a POSIX shell. */
    private static String escapeShell(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("$", "\\$")
                .replace("`", "\\`");
    }

    /** Plain text of CommonMark, on one line. */
    private static String escapeMarkdown(String text) {
        return escapeLine(text).replaceAll("([\\\\`*_{}\\[\\]<>#|!~])", "\\\\$1");
    }

    private static String escapeLine(String text) {
        return text.replaceAll("\\R", " ");
    }
}
