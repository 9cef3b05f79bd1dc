package network.frameworks.generator.internal.syntax.hcl;

import java.util.List;
import java.util.Random;

/** Random valid HCL with badly placed blanks: what a careless template might emit. */
final class RandomHcl {

    private static final List<String> ATOMS = List.of(
            "1",
            "-1",
            "0.5",
            "true",
            "null",
            "var.name",
            "local.x[\"key\"].id",
            "hcloud_server.node[0].id",
            "module.a.b[*].id",
            "var.list.*.id",
            "\"plain\"",
            "\"a ${ var.b } c\"",
            "\"${var.a}-${ var.b }\"",
            "\"$${literal} %%{ \\n \\\" é 日本\"",
            "\"%{ if var.a }x%{ else }y%{ endif }\"",
            "!var.flag",
            "- var.number",
            "var.enabled ? 1 : 0",
            "var.enabled ? -1 : [ 2 ]",
            "a && b || ! c",
            "1 - 2*3/4%5",
            "a == b",
            "a != -b",
            "x <= y",
            "[ for k , v in var.m : k if v != null ]",
            "{ for k, v in var.m : k => v... }",
            "[for x in [1, 2] : x]",
            "[for x in (var.a) : x]",
            "{}",
            "[]",
            "[1,2 , 3]",
            "{ a = 1, b = [ ] }",
            "{ a : 1 }",
            "merge( var.a , {} )",
            "f(var.args ...)",
            "(1 + 2) * 3",
            "provider::hcloud::idna( \"x\" )",
            "\"${ f(\"nested ${ var.deep }\") }\"",
            "var.a[ 0 ] [1]",
            "[var.a, -1]",
            "a ? (b) : - c",
            "toset( [ \"a\" ] )",
            "[ [ 1 ], { } ]",
            "cidrhost( var.c , 10 + 1 )",
            "\"${ var.alone }\"",
            "\"${var.a}${var.b}\"",
            "/* why */ 1",
            "1 /* why */ + 2",
            "\"${ [ for x in var.y: \"${x}\" ] }\"",
            "a ? { b = 1 } : { c = 2 }",
            "a ? {\n b = 1\n } : {\n c = 2\n }");

    private static final List<String> COMMENTS = List.of("# note", "// other  ", "#", "# = { [ (");

    private static final List<String> TYPES =
            List.of("\"string\"", "string", "\"list\"", "map", "\"map\"", "list(string)", "\"other\"", "any");

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private int names;

    private RandomHcl(long seed) {
        this.random = new Random(seed);
    }

    static String document(long seed) {
        RandomHcl writer = new RandomHcl(seed);
        writer.body(3);
        return writer.out.toString();
    }

    private void body(int depth) {
        int items = random.nextInt(7);
        for (int i = 0; i < items; i++) {
            switch (random.nextInt(11)) {
                case 0 -> line(pick(COMMENTS));
                case 1 -> out.append(blanks(1)).append('\n');
                case 2, 3 -> block(depth);
                case 4 -> heredoc();
                case 5 -> variable();
                default -> attribute(depth);
            }
        }
    }

    private void block(int depth) {
        out.append(blanks(0)).append("block").append(blanks(1));
        for (int i = random.nextInt(3); i > 0; i--) {
            out.append('"').append(name()).append('"').append(blanks(1));
        }
        if (depth == 0 || random.nextInt(8) == 0) {
            out.append(random.nextBoolean() ? "{}" : "{ a = 1 }").append('\n');
            return;
        }
        out.append("{").append(trailing());
        body(depth - 1);
        line("}");
    }

    private void variable() {
        out.append("variable").append(blanks(1)).append(random.nextBoolean() ? name() : "\"" + name() + "\"");
        out.append(" {\n type")
                .append(blanks(0))
                .append("= ")
                .append(pick(TYPES))
                .append("\n default=null\n}\n");
    }

    private void attribute(int depth) {
        out.append(blanks(0)).append(name()).append(blanks(0)).append('=').append(blanks(0));
        value(depth);
        out.append(trailing());
    }

    private void value(int depth) {
        int kind = depth == 0 ? 9 : random.nextInt(12);
        switch (kind) {
            case 0 -> object(depth - 1, "{", "}");
            case 1 -> list(depth - 1);
            case 2 -> object(depth - 1, "merge(var.defaults, {", "})");
            case 3 -> {
                out.append("f(\n");
                value(depth - 1);
                out.append(",\n");
                value(depth - 1);
                out.append('\n').append(blanks(0)).append(')');
            }
            default -> out.append(pick(ATOMS));
        }
    }

    private void object(int depth, String open, String close) {
        out.append(open).append(trailing());
        for (int i = random.nextInt(4); i > 0; i--) {
            String key = random.nextInt(4) == 0 ? "\"" + name() + ".é\"" : name();
            out.append(blanks(0)).append(key).append(blanks(0)).append(random.nextInt(6) == 0 ? ":" : "=");
            out.append(blanks(0));
            value(depth);
            out.append(random.nextInt(4) == 0 ? "," : "").append(trailing());
        }
        out.append(blanks(0)).append(close);
    }

    private void list(int depth) {
        out.append('[').append(trailing());
        for (int i = random.nextInt(4); i > 0; i--) {
            out.append(blanks(0));
            value(depth);
            out.append(",").append(trailing());
        }
        out.append(blanks(0)).append(']');
    }

    private void heredoc() {
        out.append(blanks(0)).append(name()).append(blanks(0)).append('=').append(blanks(0));
        out.append(random.nextBoolean() ? "<<-EOT\n" : "<<EOT\n");
        out.append("  text = ${ var.x  } {\n\n   EOTX  \n%{ for x in  y }${x}%{ endfor }\n");
        out.append(blanks(0)).append("EOT\n");
    }

    private void line(String text) {
        out.append(blanks(0)).append(text).append('\n');
    }

    private String trailing() {
        return blanks(0) + (random.nextInt(6) == 0 ? pick(COMMENTS) : "") + "\n";
    }

    private String name() {
        String[] shapes = {"n", "name_", "a-long-name-", "x"};
        return shapes[random.nextInt(shapes.length)] + names++;
    }

    private String blanks(int least) {
        return " ".repeat(least + (random.nextInt(3) == 0 ? random.nextInt(4) : 0));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
