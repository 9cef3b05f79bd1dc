package network.frameworks.generator.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import network.frameworks.generator.plan.AlertVariant;
import network.frameworks.generator.syntax.promql.Matcher;

/** Gives several rules of one name a label that tells them apart, and an order that depends on names only. */
final class ScopeLabels {

    private static final String LABEL = "scope";
    private static final int LONG_LIST = 3;

    private ScopeLabels() {}

    static List<AlertVariant> sorted(List<AlertVariant> variants) {
        return labelled(variants).stream()
                .sorted(Comparator.comparing((AlertVariant variant) -> variant.source())
                        .thenComparing(variant -> variant.scope().toString()))
                .toList();
    }

    private static List<AlertVariant> labelled(List<AlertVariant> variants) {
        if (variants.size() == 1) {
            return variants;
        }
        long distinct = variants.stream()
                .map(variant -> words(variant.scope(), true))
                .distinct()
                .count();
        boolean brief = distinct == variants.size();
        return variants.stream()
                .map(variant -> variant.withLabels(labels(variant, brief)))
                .toList();
    }

    private static SortedMap<String, String> labels(AlertVariant variant, boolean brief) {
        SortedMap<String, String> all = new TreeMap<>(variant.labels());
        all.put(LABEL, words(variant.scope(), brief));
        return all;
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
