package network.frameworks.generator.internal.rehearsal;

import java.util.ArrayList;
import java.util.List;
import network.frameworks.generator.internal.alert.Recording;
import network.frameworks.generator.internal.syntax.promql.Expr;

/**
 * Rules with one slip in them.
 *
 * @param recordings the recording rules
 * @param rules the rules of the alert
 * @param expr the condition, what is recorded written out
 */
record Slip(List<Recording> recordings, List<RehearsedRule> rules, Expr expr) {

    /** Every slip in the condition of a rule. */
    static List<Slip> ofRule(List<Recording> recordings, List<RehearsedRule> rules, RehearsedRule rule) {
        List<Slip> slips = new ArrayList<>();
        for (Expr other : Slips.of(rule.expr())) {
            List<RehearsedRule> others = rules.stream()
                    .map(one -> one.equals(rule) ? rule.with(other) : one)
                    .toList();
            slips.add(new Slip(recordings, others, new Recordings(recordings).inlined(other)));
        }
        return slips;
    }

    /** Every slip in what a rule reads. */
    static List<Slip> ofRecordings(List<Recording> recordings, List<RehearsedRule> rules, RehearsedRule rule) {
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i < recordings.size(); i++) {
            for (Expr other : Slips.of(recordings.get(i).expr())) {
                List<Recording> others = new ArrayList<>(recordings);
                others.set(i, new Recording(recordings.get(i).name(), other));
                slips.add(new Slip(others, rules, new Recordings(others).inlined(rule.expr())));
            }
        }
        return slips;
    }
}
