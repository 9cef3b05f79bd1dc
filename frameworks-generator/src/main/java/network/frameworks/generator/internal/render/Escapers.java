package network.frameworks.generator.internal.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.XMLOutputFormat;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import network.frameworks.generator.internal.syntax.json.JsonEscaper;

/** How text is written in the languages that need no more than a line or two for it. */
final class Escapers {

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");
    private static final Pattern LONE_SURROGATE =
            Pattern.compile("[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");
    private static final Pattern MERMAID = Pattern.compile("[\"#;<>&`%{}\\\\]");
    private static final Pattern CSV_SPECIAL = Pattern.compile("[\",;\\t\\r\\n]|^\\s|\\s$");

    private Escapers() {}

    /** Inside double quotes of TOML, whose escapes are those of JSON, but for whole characters only. */
    static String toml(String text) {
        return new JsonEscaper().escape(LONE_SURROGATE.matcher(text).replaceAll("\ufffd"));
    }

    /** One line of plain text. */
    static String line(String text) {
        return text.replaceAll("\\R", " ");
    }

    /** Inside double quotes of a POSIX shell, also of a file of environment variables. */
    static String shell(String text) {
        return text.replace("\0", "\ufffd")
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("$", "\\$")
                .replace("`", "\\`");
    }

    /** Inside double quotes of an instruction of a Dockerfile, which ends with its line. */
    static String dockerfile(String text) {
        return shell(line(text));
    }

    /** Plain text of CommonMark, on one line. */
    static String markdown(String text) {
        return line(text).replaceAll("([\\\\`*_{}\\[\\]<>#|!~])", "\\\\$1");
    }

    /**
     * Inside double quotes of a Mermaid label. Mermaid knows characters by number, and a label goes on in another line
     * with a tag.
     */
    static String mermaid(String text) {
        return MERMAID.matcher(text)
                .replaceAll((MatchResult match) -> "#" + (int) match.group().charAt(0) + ";")
                .replaceAll("\\R", "<br/>");
    }

    /**
     * A text or attribute of XML, where a plain line break of an attribute would be read as a blank. What XML cannot
     * hold at all becomes the replacement character.
     */
    static String xml(String text) {
        return XMLOutputFormat.INSTANCE
                .escapePlainText(representable(text))
                .replace("\t", "&#9;")
                .replace("\n", "&#10;")
                .replace("\r", "&#13;");
    }

    /** A text or attribute of HTML. */
    static String html(String text) {
        return HTMLOutputFormat.INSTANCE.escapePlainText(representable(text));
    }

    private static String representable(String text) {
        return LONE_SURROGATE
                .matcher(CONTROL.matcher(text).replaceAll("\ufffd"))
                .replaceAll("\ufffd");
    }

    /** Inside single quotes of standard SQL; no text of a database can hold the character zero. */
    static String sql(String text) {
        return text.replace("\0", "\ufffd").replace("'", "''");
    }

    /** A whole field of a CSV file as RFC 4180 has it, with quotes where it needs them. */
    static String csv(String text) {
        return CSV_SPECIAL.matcher(text).find() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    /** Inside double quotes of a unit of systemd, where a percent sign starts a specifier. */
    static String systemd(String text) {
        return text.replace("\0", "\ufffd")
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("%", "%%")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }

    /** A value of a Java properties file. */
    static String properties(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case ' ' -> out.append(i == 0 ? "\\ " : " ");
                default -> {
                    if (c < 0x20 || c > 0x7e) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }
}
