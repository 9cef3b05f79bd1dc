package network.frameworks.model.internal.provider.hetzner;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import network.frameworks.model.Cluster;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;

/** Labels are written as Hetzner takes them. */
final class LabelRules {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?");
    private static final Pattern PREFIX = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?");

    private final Limits.Labels limits;

    LabelRules(Limits.Labels limits) {
        this.limits = limits;
    }

    void check(Cluster cluster, ModelPath path, Consumer<Diagnostic> problems) {
        for (Map.Entry<String, String> label : cluster.labels().entrySet()) {
            ModelPath place = path.key("labels").key(label.getKey());
            String value = label.getValue();
            if (!isKey(label.getKey())) {
                problems.accept(Diagnostic.of(
                        DiagnosticCode.BAD_LABEL,
                        place.asKey(),
                        "Hetzner does not allow a label '" + label.getKey() + "'",
                        "letters, digits, '.', '_' and '-', at most " + limits.longest() + "; " + limits.reserved()
                                + "/ is reserved"));
            } else if (!value.isEmpty() && !isWord(value)) {
                problems.accept(Diagnostic.of(
                        DiagnosticCode.BAD_LABEL,
                        place,
                        "Hetzner does not allow the value '" + value + "' of a label",
                        "letters, digits, '.', '_' and '-', at most " + limits.longest()
                                + ", starting and ending with a letter or digit"));
            }
        }
    }

    private boolean isKey(String key) {
        int slash = key.indexOf('/');
        if (slash < 0) {
            return isWord(key);
        }
        String prefix = key.substring(0, slash);
        return !prefix.equals(limits.reserved())
                && prefix.length() <= limits.longestPrefix()
                && PREFIX.matcher(prefix).matches()
                && isWord(key.substring(slash + 1));
    }

    private boolean isWord(String text) {
        return text.length() <= limits.longest() && WORD.matcher(text).matches();
    }
}
