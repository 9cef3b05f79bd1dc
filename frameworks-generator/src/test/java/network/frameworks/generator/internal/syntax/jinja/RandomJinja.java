package network.frameworks.generator.internal.syntax.jinja;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Texts of Jinja by chance: most are sound, and mutated ones are nearly so. */
final class RandomJinja {

    private static final List<String> NAMES = List.of(
            "a", "b", "c", "item", "x1", "_y", "loop", "vars", "größe", "not_x", "ns", "self", "caller", "lookup");
    private static final List<String> WORDS = List.of(
            "default",
            "join",
            "map",
            "selectattr",
            "regex_replace",
            "dictsort",
            "ansible.builtin.hash",
            "upper",
            "combine");
    private static final List<String> TESTS = List.of(
            "defined", "not defined", "none", "divisibleby 3", "in [1, a]", "match('x')", "sameas b", "eq 1", "ge(2)");
    private static final List<String> TEXT = List.of(
            "text ", "\n", " { ", "}} ", " % ", "%} ", "# ", "'", "\"", "<b>", "ü", "{", "$", "-", "  \n\n ", "raw",
            "{ {", "#}");
    private static final List<String> PIECES = List.of(
            "{{",
            "}}",
            "{%",
            "%}",
            "{#",
            "#}",
            "-",
            "+",
            "|",
            ".",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            "=",
            "==",
            "is",
            "not",
            "in",
            "if",
            "else",
            "endif",
            "for",
            "endfor",
            "recursive",
            "'",
            "\"",
            "\\",
            "1",
            "0x",
            "1e",
            "_",
            " ",
            "\n",
            "~",
            "**",
            "*",
            "//",
            "a",
            "raw",
            "endraw",
            "set",
            "endset",
            "macro",
            "block",
            "import",
            "with",
            ";",
            "!",
            "@",
            "²",
            "and",
            "or",
            "none",
            "loop",
            "\\x4",
            "\\u00e4",
            "1_0",
            "08",
            "0_0",
            "1.",
            ".5",
            "context",
            "as",
            "\u00a0");

    private final Random random;

    RandomJinja(Random random) {
        this.random = random;
    }

    /** A template, or, once in three times, one with a few pieces changed. */
    String template() {
        return perhapsMutated(body(3));
    }

    /** A bare expression, or, once in three times, one with a few pieces changed. */
    String expression() {
        return perhapsMutated(expression(3));
    }

    /** A text with some pieces taken out, put in or repeated. */
    String mutated(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            int at = random.nextInt(changed.length() + 1);
            int end = Math.min(changed.length(), at + 1 + random.nextInt(4));
            switch (random.nextInt(3)) {
                case 0 -> changed.delete(at, end);
                case 1 -> changed.insert(at, one(PIECES));
                default -> changed.insert(at, changed.substring(at, end));
            }
        }
        return changed.toString();
    }

    private String perhapsMutated(String text) {
        return random.nextInt(3) == 0 ? mutated(text) : text;
    }

    private String body(int depth) {
        return several(1, 4, "", () -> switch (random.nextInt(depth > 0 ? 6 : 2)) {
            case 0 -> one(TEXT);
            case 1 -> open("{{") + " " + expression(2) + " " + close("}}");
            default -> statement(depth - 1);
        });
    }

    private String statement(int depth) {
        String inside = body(depth);
        return switch (random.nextInt(17)) {
            case 0 -> tag("if " + expression(1)) + inside + tag("endif");
            case 1 ->
                tag("if " + simple())
                        + inside
                        + tag("elif " + simple())
                        + body(depth)
                        + tag("else")
                        + body(depth)
                        + tag("endif");
            case 2 -> tag("for " + target() + " in " + simple() + loopEnd()) + inside + tag("endfor");
            case 3 -> tag("for " + target() + " in " + simple()) + inside + tag("else") + body(depth) + tag("endfor");
            case 4 -> tag("set " + target() + " = " + expression(1));
            case 5 -> tag("set ns = namespace(" + name() + "=1)") + tag("set ns." + name() + " = " + expression(1));
            case 6 -> tag("set " + assigned() + (random.nextBoolean() ? " | upper" : "")) + inside + tag("endset");
            case 7 -> tag("macro " + assigned() + "(" + parameters() + ")") + inside + tag("endmacro");
            case 8 ->
                tag("call" + (random.nextBoolean() ? "(a)" : "") + " " + name() + "(" + simple() + ")")
                        + inside
                        + tag("endcall");
            case 9 -> tag("with " + assigned() + " = " + expression(1) + ", b = 1") + inside + tag("endwith");
            case 10 -> tag("filter " + one(WORDS)) + inside + tag("endfilter");
            case 11 ->
                tag("raw").replace("+%}", "%}") + one(List.of("{{ a }}", "{% x %}", "}", "{# ", "")) + tag("endraw");
            case 12 ->
                "{#" + one(List.of("", "-", "+")) + one(List.of(" a ", "{{ a", "", "\n%}")) + one(List.of("", "-", "+"))
                        + "#}";
            case 13 ->
                tag("include " + expression(1)
                        + one(List.of("", " ignore missing", " with context", " without context")));
            case 14 ->
                tag(one(List.of("import 'f' as g", "from 'f' import g", "from f import g as h, i with context")));
            case 15 -> tag("print " + expression(1) + ", " + expression(0));
            default -> tag("autoescape " + name()) + inside + tag("endautoescape");
        };
    }

    private String loopEnd() {
        return one(List.of("", "", " if " + simple(), " recursive", " if " + simple() + " recursive"));
    }

    private String target() {
        return one(List.of(assigned(), "a, b", "(a, b)", "a, (b, c)", "k, v", "x"));
    }

    private String parameters() {
        return one(List.of("", "a", "a, b=" + simple(), "b=1, c=a", "a, b"));
    }

    private String expression(int depth) {
        return random.nextInt(6) == 0
                ? simple(depth) + " if " + simple(depth) + (random.nextBoolean() ? " else " + simple(depth) : "")
                : simple(depth);
    }

    private String simple() {
        return simple(1);
    }

    private String simple(int depth) {
        if (depth <= 0) {
            return leaf();
        }
        return switch (random.nextInt(15)) {
            case 0 ->
                simple(depth - 1)
                        + one(List.of(" + ", " - ", "*", " / ", " // ", "%", " ** ", " ~ "))
                        + simple(depth - 1);
            case 1 -> simple(depth - 1) + one(List.of(" and ", " or ")) + simple(depth - 1);
            case 2 ->
                simple(depth - 1) + one(List.of(" == ", " != ", " < ", ">=", " in ", " not in ")) + simple(depth - 1);
            case 3 -> one(List.of("not ", "-", "+")) + simple(depth - 1);
            case 4 -> simple(depth - 1) + " | " + one(WORDS);
            case 5 -> simple(depth - 1) + " | " + one(WORDS) + "(" + arguments(depth - 1) + ")";
            case 6 -> simple(depth - 1) + " is " + one(TESTS);
            case 7 -> name() + "." + name() + one(List.of("", ".0", "." + name(), "()"));
            case 8 -> name() + "[" + simple(depth - 1) + "]";
            case 9 -> name() + "[" + one(List.of(":", "1:", ":a", "a:b", "::2", "1:2:3", ":, 1")) + "]";
            case 10 -> name() + "(" + arguments(depth - 1) + ")";
            case 11 -> "(" + several(0, 3, ", ", () -> expression(depth - 1)) + one(List.of("", ",")) + ")";
            case 12 -> "[" + several(0, 3, ", ", () -> expression(depth - 1)) + "]";
            case 13 -> "{" + several(0, 2, ", ", () -> leaf() + ": " + expression(depth - 1)) + "}";
            default -> leaf();
        };
    }

    private String arguments(int depth) {
        return one(List.of(
                "",
                simple(depth),
                simple(depth) + ", " + simple(depth),
                "k=" + simple(depth),
                "a, k=1, *b",
                "*a, **b",
                "**a",
                simple(depth) + ",",
                "attribute='x'",
                "k=1, a"));
    }

    private String leaf() {
        return switch (random.nextInt(8)) {
            case 0 -> one(List.of("1", "0", "007", "1_000", "0x1F", "1.5", "1e3", "2.5e-1", "0b11"));
            case 1, 2 ->
                one(List.of("'s'", "\"t\"", "'it\\'s'", "'\\n' 'b'", "\"{{ a }}\"", "'%}'", "''", "'\\u00e4'"));
            case 3 -> one(List.of("true", "none", "False", "None"));
            default -> name();
        };
    }

    private String name() {
        return one(NAMES);
    }

    /** What can be assigned to; Jinja is not sure what it gave a template itself once that is. */
    private String assigned() {
        return one(NAMES.subList(0, NAMES.size() - 3));
    }

    private String tag(String inside) {
        return open("{%") + one(List.of(" ", "", "\n ")) + inside + " " + close("%}");
    }

    private String open(String delimiter) {
        return delimiter + one(List.of("", "", "", "-", "+"));
    }

    private String close(String delimiter) {
        return one(delimiter.equals("}}") ? List.of("", "", "-") : List.of("", "", "-", "+")) + delimiter;
    }

    private String several(int least, int most, String between, Supplier<String> part) {
        StringBuilder all = new StringBuilder();
        int count = least + random.nextInt(most - least + 1);
        for (int index = 0; index < count; index++) {
            all.append(index == 0 ? "" : between).append(part.get());
        }
        return all.toString();
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
