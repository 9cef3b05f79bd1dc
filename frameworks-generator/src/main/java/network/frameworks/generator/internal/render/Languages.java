package network.frameworks.generator.internal.render;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import network.frameworks.generator.internal.syntax.hcl.HclEscaper;
import network.frameworks.generator.internal.syntax.hcl.HclFormatter;
import network.frameworks.generator.internal.syntax.jinja.JinjaText;
import network.frameworks.generator.internal.syntax.json.JsonEscaper;
import network.frameworks.generator.internal.syntax.json.JsonLayout;
import network.frameworks.generator.internal.syntax.yaml.YamlEscaper;
import network.frameworks.model.diagnostic.Suggestion;

/** The languages of the tree: which file is written in which, how text is escaped there and how it is commented. */
final class Languages {

    private static final Pattern DOCKERFILE =
            Pattern.compile("(Dockerfile|Containerfile)(\\..+)?|.+\\.(Dockerfile|dockerfile|Containerfile)");

    private final Language hcl = new Language("HCL", HclEscaper::escape, Comment.HASH).withLayout(HclFormatter::format);
    private final Language yaml = new Language("YAML", new YamlEscaper()::escape, Comment.HASH);
    private final Language json =
            new Language("JSON", new JsonEscaper()::escape, Comment.NONE).withLayout(new JsonLayout()::format);
    private final Language jinja = new Language("Jinja", new JinjaText()::escape, new Comment("{# ", " #}", ""));
    private final Language shell = new Language("Shell", Escapers::shell, Comment.HASH);
    private final Language python = new Language("Python", new JsonEscaper()::escape, Comment.HASH);
    private final Language markdown = new Language("Markdown", Escapers::markdown, Comment.MARKUP);
    private final Language ini = new Language("INI", Escapers::line, Comment.HASH);
    private final Language text = new Language("Text", UnaryOperator.identity(), Comment.NONE);
    private final Language mermaid = new Language("Mermaid", Escapers::mermaid, new Comment("%% ", "", ""));
    private final Language toml = new Language("TOML", Escapers::toml, Comment.HASH);
    private final Language systemd = new Language("Systemd", Escapers::systemd, Comment.HASH);
    private final Language xml =
            new Language("XML", Escapers::xml, Comment.MARKUP).withOpening("<\\?xml[^>]*\\?>[ \\t]*\\n?");
    private final Language html =
            new Language("HTML", Escapers::html, Comment.MARKUP).withOpening("<!doctype[^>]*>[ \\t]*\\n?");
    private final Language sql = new Language("SQL", Escapers::sql, new Comment("-- ", "", "\n"));
    private final Language csv = new Language("CSV", Escapers::csv, Comment.NONE);
    private final Language properties = new Language("Properties", Escapers::properties, Comment.HASH);
    private final Language dockerfile = new Language("Dockerfile", Escapers::dockerfile, Comment.HASH)
            .withOpening("(#[ \\t]*(syntax|escape|check)[ \\t]*=.*\\n)+");

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
            Map.entry(".env", shell),
            Map.entry(".py", python),
            Map.entry(".md", markdown),
            Map.entry(".cfg", ini),
            Map.entry(".conf", ini),
            Map.entry(".ini", ini),
            Map.entry(".gitignore", ini),
            Map.entry(".dockerignore", ini),
            Map.entry(".txt", text),
            Map.entry(".mmd", mermaid),
            Map.entry(".toml", toml),
            Map.entry(".service", systemd),
            Map.entry(".socket", systemd),
            Map.entry(".timer", systemd),
            Map.entry(".path", systemd),
            Map.entry(".mount", systemd),
            Map.entry(".slice", systemd),
            Map.entry(".xml", xml),
            Map.entry(".html", html),
            Map.entry(".sql", sql),
            Map.entry(".csv", csv),
            Map.entry(".properties", properties));

    private final SortedMap<String, Language> byName = new TreeMap<>();

    Languages() {
        bySuffix.values().forEach(language -> byName.put(language.name(), language));
        byName.put(dockerfile.name(), dockerfile);
    }

    /** Every format, for registration. */
    List<EscapingFormat> formats() {
        return byName.values().stream().map(Language::format).toList();
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

    /** Text that no program reads. */
    Language text() {
        return text;
    }

    /** The language that a format belongs to. */
    Optional<Language> named(String format) {
        return Optional.ofNullable(byName.get(format));
    }

    /** The language of a file by its name, if that says one; of two suffixes the longer one counts. */
    Optional<Language> of(String path) {
        String file = fileName(path);
        return bySuffix.keySet().stream()
                .filter(file::endsWith)
                .max(Comparator.comparingInt(String::length))
                .map(bySuffix::get)
                .or(() -> DOCKERFILE.matcher(file).matches() ? Optional.of(dockerfile) : Optional.empty());
    }

    /** What would be right for a file whose name says no language. */
    String help(String path) {
        String file = fileName(path);
        int dot = file.lastIndexOf('.');
        String meant = dot < 0
                ? ""
                : Suggestion.closest(file.substring(dot), bySuffix.keySet())
                        .map(suffix -> "did you mean '" + suffix + "'? Or ")
                        .orElse("");
        return meant + "say in the first line what it is, for example <#ftl output_format=\"Text\">; known are "
                + String.join(", ", byName.keySet()) + "; known by their suffix are "
                + String.join(", ", new TreeSet<>(bySuffix.keySet()));
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
