package network.frameworks.generator.internal.resolve.alert;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import network.frameworks.generator.internal.syntax.promql.Matcher;

/** Says in words which part of the platform a rule is for, so that rules of one name can be told apart. */
final class ScopeLabels {

    private static final int LONG_LIST = 3;

    private ScopeLabels() {}

    /** Words for each of several scopes; long lists are only counted where that is enough to tell them apart. */
    static List<String> words(List<List<Matcher>> scopes) {
        List<String> brief = scopes.stream().map(scope -> words(scope, true)).toList();
        boolean enough = brief.stream().distinct().count() == scopes.size();
        return enough
                ? brief
                : scopes.stream().map(scope -> words(scope, false)).toList();
    }

    /** The scope in words, for example {@code role not media}; a long list is only counted where that is enough. */
    private static String words(List<Matcher> scope, boolean brief) {
        if (scope.isEmpty()) {
            return "all";
        }
        return scope.stream().map(matcher -> words(matcher, brief)).collect(Collectors.joining(", "));
    }

    private static String words(Matcher matcher, boolean brief) {
        boolean negative =
                Set.of(Matcher.Operator.NOT_EQUAL, Matcher.Operator.NOT_REGEX).contains(matcher.operator());
        String not = negative ? "not " : "";
        String[] values = matcher.value().split("\\|");
        return brief && values.length > LONG_LIST
                ? not + values.length + " " + matcher.label() + "s"
                : matcher.label() + " " + not + String.join(negative ? " nor " : " or ", values);
    }
}
