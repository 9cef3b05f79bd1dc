package network.frameworks.model.internal.document;

import java.util.regex.Pattern;
import network.frameworks.model.internal.document.ScalarNode.Type;

/** What a value without quotes is. Texts never change; only their types differ between the versions. */
public enum YamlVersion {
    /** The core schema of YAML 1.2: a model, a catalogue, what Prometheus and Grafana read. Only its tags are known. */
    CORE_1_2 {
        @Override
        public Type typeOf(String plain) {
            return switch (plain) {
                case "", "~", "null", "Null", "NULL" -> Type.NOTHING;
                case "true", "True", "TRUE", "false", "False", "FALSE" -> Type.BOOLEAN;
                default -> number(plain, INTEGER_1_2, NUMBER_1_2);
            };
        }
    },
    /** YAML 1.1 as PyYAML reads it, and so Ansible. Every tag is known. */
    PYYAML_1_1 {
        @Override
        public Type typeOf(String plain) {
            if (CORE_1_2.typeOf(plain) == Type.NOTHING) {
                return Type.NOTHING;
            }
            return BOOLEAN_1_1.matcher(plain).matches() ? Type.BOOLEAN : number(plain, INTEGER_1_1, NUMBER_1_1);
        }
    };

    private static final Pattern INTEGER_1_2 = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern NUMBER_1_2 = Pattern.compile(
            "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private static final Pattern BOOLEAN_1_1 =
            Pattern.compile("yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE" + "|on|On|ON|off|Off|OFF");
    private static final Pattern INTEGER_1_1 = Pattern.compile("[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(0|[1-9][0-9_]*)"
            + "|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+");
    private static final Pattern NUMBER_1_1 =
            Pattern.compile("[-+]?[0-9][0-9_]*\\.[0-9_]*([eE][-+][0-9]+)?|\\.[0-9][0-9_]*([eE][-+][0-9]+)?"
                    + "|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    /** The type of a value that is written without quotes. */
    public abstract Type typeOf(String plain);

    /** Whether a tag of the value's own says nothing wrong. */
    boolean knowsEveryTag() {
        return this == PYYAML_1_1;
    }

    private static Type number(String text, Pattern integer, Pattern number) {
        if (integer.matcher(text).matches()) {
            return Type.INTEGER;
        }
        return number.matcher(text).matches() ? Type.NUMBER : Type.TEXT;
    }
}
