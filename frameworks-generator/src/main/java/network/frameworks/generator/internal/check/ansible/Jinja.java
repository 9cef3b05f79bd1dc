package network.frameworks.generator.internal.check.ansible;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which variables a Jinja text asks for, as far as its words tell. */
final class Jinja {

    private static final Pattern PART = Pattern.compile("\\{\\{(.*?)}}|\\{%-?(.*?)-?%}", Pattern.DOTALL);
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"|[A-Za-z_]\\w*|[0-9][\\w.]*|==|\\S");
    private static final Set<String> WORDS = Set.of(
            "and",
            "or",
            "not",
            "in",
            "is",
            "if",
            "else",
            "elif",
            "endif",
            "for",
            "endfor",
            "set",
            "include",
            "true",
            "false",
            "none",
            "True",
            "False",
            "None",
            "recursive");
    /** Variables that Ansible and Jinja themselves provide. */
    private static final Set<String> MAGIC = Set.of(
            "ansible_check_mode",
            "ansible_facts",
            "ansible_failed_result",
            "ansible_failed_task",
            "ansible_play_hosts",
            "ansible_play_hosts_all",
            "ansible_playbook_python",
            "ansible_run_tags",
            "groups",
            "hostvars",
            "inventory_dir",
            "inventory_hostname",
            "item",
            "loop",
            "playbook_dir",
            "role_path");

    private Jinja() {}

    /** The variables of a text with expressions in double braces and statements. */
    static Set<String> ofTemplate(String text) {
        Set<String> names = new TreeSet<>();
        Set<String> locals = new TreeSet<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            if (part.group(1) != null) {
                names.addAll(ofExpression(part.group(1)));
            } else {
                names.addAll(ofStatement(part.group(2), locals));
            }
        }
        names.removeAll(locals);
        return names;
    }

    /** The variables of a bare expression, as in {@code when}. */
    static Set<String> ofExpression(String expression) {
        Set<String> names = new TreeSet<>();
        List<String> tokens = tokens(expression);
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (isName(token) && !WORDS.contains(token) && !MAGIC.contains(token) && isVariable(tokens, i)) {
                names.add(token);
            }
        }
        return names;
    }

    /** Whether a text takes care of a variable that may not be there. */
    static boolean guards(String text, String variable) {
        String name = "\\b" + Pattern.quote(variable) + "\\b";
        return Pattern.compile(name + "[\\w.]*\\s*\\|\\s*default\\b|" + name + "[\\w.]*\\s+is\\s+(not\\s+)?defined")
                .matcher(text)
                .find();
    }

    private static Set<String> ofStatement(String statement, Set<String> locals) {
        String body = statement.strip();
        if (body.startsWith("for ")) {
            String[] sides = body.substring("for ".length()).split("\\sin\\s", 2);
            locals.addAll(ofExpression(sides[0]));
            return ofExpression(sides[sides.length - 1]);
        }
        if (body.startsWith("set ")) {
            String[] sides = body.substring("set ".length()).split("=", 2);
            locals.addAll(ofExpression(sides[0]));
            return ofExpression(sides[sides.length - 1]);
        }
        return ofExpression(body);
    }

    private static boolean isVariable(List<String> tokens, int index) {
        String before = index == 0 ? "" : tokens.get(index - 1);
        String beforeThat = index < 2 ? "" : tokens.get(index - 2);
        String after = index + 1 < tokens.size() ? tokens.get(index + 1) : "";
        boolean isTest = before.equals("is") || before.equals("not") && beforeThat.equals("is");
        return !before.equals(".") && !before.equals("|") && !isTest && !after.equals("(") && !after.equals("=");
    }

    private static boolean isName(String token) {
        return Character.isLetter(token.charAt(0)) || token.charAt(0) == '_';
    }

    private static List<String> tokens(String expression) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(expression);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
