package network.frameworks.generator.internal.rehearsal.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Sample;

/** Functions that change labels. */
final class LabelFunctions {

    private static final Pattern LABEL = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");
    private static final Pattern GROUP = Pattern.compile("\\$(?:\\$|(\\w+)|\\{(\\w+)})");

    private LabelFunctions() {}

    static List<Sample> replaced(List<Sample> samples, List<String> texts) {
        String target = texts.get(0);
        String replacement = texts.get(1);
        String source = texts.get(2);
        Pattern pattern;
        try {
            pattern = Pattern.compile(texts.get(3).replace("(?P<", "(?<"), Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            throw new EvaluationException("invalid regular expression in label_replace: " + texts.get(3));
        }
        if (!LABEL.matcher(target).matches()) {
            throw new EvaluationException("invalid label in label_replace: " + target);
        }
        List<Sample> results = new ArrayList<>();
        for (Sample sample : samples) {
            Matcher matcher = pattern.matcher(sample.labels().get(source));
            results.add(
                    matcher.matches()
                            ? new Sample(sample.labels().with(target, expanded(replacement, matcher)), sample.value())
                            : sample);
        }
        return results;
    }

    /** The replacement with {@code $1}, {@code ${1}} and {@code $name} filled in; a group that is not there is empty. */
    private static String expanded(String replacement, Matcher found) {
        StringBuilder out = new StringBuilder();
        Matcher group = GROUP.matcher(replacement);
        while (group.find()) {
            String name = group.group(1) != null ? group.group(1) : group.group(2);
            group.appendReplacement(out, Matcher.quoteReplacement(name == null ? "$" : group(found, name)));
        }
        return group.appendTail(out).toString();
    }

    private static String group(Matcher found, String name) {
        try {
            String text;
            if (name.chars().allMatch(Character::isDigit)) {
                int number = Integer.parseInt(name);
                text = number <= found.groupCount() ? found.group(number) : "";
            } else {
                text = found.group(name);
            }
            return text == null ? "" : text;
        } catch (IllegalArgumentException e) {
            // No group of that name, or a number too large to be one.
            return "";
        }
    }

    static List<Sample> joined(List<Sample> samples, List<String> texts) {
        String target = texts.get(0);
        if (!LABEL.matcher(target).matches()) {
            throw new EvaluationException("invalid label in label_join: " + target);
        }
        return samples.stream()
                .map(sample -> new Sample(
                        sample.labels()
                                .with(
                                        target,
                                        texts.subList(2, texts.size()).stream()
                                                .map(sample.labels()::get)
                                                .collect(Collectors.joining(texts.get(1)))),
                        sample.value()))
                .toList();
    }
}
