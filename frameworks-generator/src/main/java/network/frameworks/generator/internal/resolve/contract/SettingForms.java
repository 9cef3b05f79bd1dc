package network.frameworks.generator.internal.resolve.contract;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import network.frameworks.model.service.Settings.Form;

/** How values of settings are written. */
final class SettingForms {

    private static final String HOST = "(\\[[0-9A-Fa-f:]+]|[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?";
    private static final String PORT =
            "([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])";
    private static final String ADDRESS = HOST + ":" + PORT;
    private static final String NETWORK = "([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9A-Fa-f:]+/[0-9]{1,3})";
    private static final String NAME = "([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?";
    private static final String PATH = "/([^/\\s]+/)*[^/\\s]+";
    private static final String URL = "[a-z][a-z0-9+.-]*://[^\\s]+";

    /**
     * A form.
     *
     * @param pattern what a value must match
     * @param description what it is, for people
     */
    private record Rule(Pattern pattern, String description) {}

    private static final Map<Form, Rule> RULES = rules();

    private SettingForms() {}

    private static Map<Form, Rule> rules() {
        Map<Form, Rule> rules = new EnumMap<>(Form.class);
        rule(rules, PATH, "the absolute path of a file", Form.FILE);
        rule(rules, PATH, "the absolute path of a folder, without a slash at its end", Form.FOLDER);
        rule(rules, URL, "a URL", Form.URL);
        rule(rules, "https://[^\\s]+", "a URL that begins with https://", Form.HTTPS_URL);
        rule(rules, ADDRESS, "a host and a port, like db.internal:5432", Form.ADDRESS);
        rule(
                rules,
                ADDRESS + "(," + ADDRESS + ")*",
                "hosts and ports, like a.internal:9092,b.internal:9092",
                Form.ADDRESSES);
        rule(rules, PORT, "the number of a port, 1 to 65535", Form.PORT);
        rule(rules, NETWORK + "(," + NETWORK + ")*", "networks, like 127.0.0.1/32,::1/128", Form.NETWORKS);
        rule(rules, NAME, "a DNS name in lower case", Form.DOMAIN);
        rule(rules, "[^@\\s]+@" + NAME, "a mail address", Form.MAIL);
        rule(rules, "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "a UUID in lower case", Form.UUID);
        return rules;
    }

    private static void rule(Map<Form, Rule> rules, String pattern, String description, Form... forms) {
        Arrays.stream(forms).forEach(form -> rules.put(form, new Rule(Pattern.compile(pattern), description)));
    }

    /** What a value of this form is, for people, when the value is not one; nothing when it is right. */
    static Optional<String> expected(Form form, String value) {
        return Optional.ofNullable(RULES.get(form))
                .filter(rule -> !rule.pattern().matcher(value).matches())
                .map(Rule::description);
    }
}
