package network.frameworks.generator.internal.syntax.jinja;

/** Quoted strings of Jinja, whose escapes are those of Python. */
final class JinjaString {

    private static final String SIMPLE = "\\'\"abfnrtv";
    private static final String MEANT = "\\'\"\007\b\f\n\r\t\013";

    private JinjaString() {}

    /**
     * What a quoted string stands for.
     *
     * @throws JinjaException when an escape in it is not whole
     */
    static String value(JinjaToken token) {
        String text = token.text();
        StringBuilder value = new StringBuilder();
        int at = 1;
        while (at < text.length() - 1) {
            char c = text.charAt(at);
            if (c != '\\') {
                value.append(c);
                at++;
                continue;
            }
            char kind = text.charAt(at + 1);
            int simple = SIMPLE.indexOf(kind);
            if (simple >= 0) {
                value.append(MEANT.charAt(simple));
                at += 2;
            } else if (kind == '\n') {
                at += 2;
            } else if (kind >= '0' && kind <= '7') {
                int end = at + 1;
                while (end < at + 4 && text.charAt(end) >= '0' && text.charAt(end) <= '7') {
                    end++;
                }
                value.append((char) Integer.parseInt(text.substring(at + 1, end), 8));
                at = end;
            } else if ("xuU".indexOf(kind) >= 0) {
                at = hexadecimal(token, at, kind == 'x' ? 2 : kind == 'u' ? 4 : 8, value);
            } else if (kind == 'N') {
                at = name(token, at, value);
            } else {
                value.append(c);
                at++;
            }
        }
        return value.toString();
    }

    private static int hexadecimal(JinjaToken token, int at, int digits, StringBuilder value) {
        String text = token.text();
        int end = at + 2 + digits;
        if (end < text.length()) {
            String number = text.substring(at + 2, end);
            if (number.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128)) {
                long code = Long.parseLong(number, 16);
                if (code <= Character.MAX_CODE_POINT) {
                    value.appendCodePoint((int) code);
                    return end;
                }
            }
        }
        throw new JinjaException(token.offset() + at, "the escape is not whole");
    }

    private static int name(JinjaToken token, int at, StringBuilder value) {
        String text = token.text();
        int end = text.indexOf('}', at);
        if (text.charAt(at + 2) == '{' && end > 0) {
            try {
                value.appendCodePoint(Character.codePointOf(text.substring(at + 3, end)));
                return end + 1;
            } catch (IllegalArgumentException unknown) {
                throw new JinjaException(token.offset() + at, "no character has this name");
            }
        }
        throw new JinjaException(token.offset() + at, "the escape is not whole");
    }
}
