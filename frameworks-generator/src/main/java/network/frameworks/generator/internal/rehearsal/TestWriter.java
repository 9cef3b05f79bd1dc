package network.frameworks.generator.internal.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import network.frameworks.generator.internal.rehearsal.RuleRun.Alarm;
import network.frameworks.generator.internal.rehearsal.evaluator.Labels;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Matcher;
import network.frameworks.generator.internal.syntax.promql.PromqlWriter;
import network.frameworks.generator.internal.syntax.promql.Window;
import network.frameworks.generator.plan.AlertTest;
import network.frameworks.generator.plan.AlertTest.Case;
import network.frameworks.generator.plan.AlertTest.Series;

/** Writes down what is played and what has to fire when. */
final class TestWriter {

    private final String alert;
    private final Duration interval;
    private final PromqlWriter writer = new PromqlWriter();

    /**
     * @param alert the name of the alert
     * @param interval the time between two evaluations
     */
    TestWriter(String alert, Duration interval) {
        this.alert = alert;
        this.interval = interval;
    }

    AlertTest test(String title, Staging staging) {
        Play play = staging.hall().play(staging.scene());
        List<Series> series = play.played().stream()
                .map(played -> new Series(selector(played.labels()), played.samples()))
                .toList();
        List<Case> cases = new ArrayList<>();
        for (int tick : staging.pins()) {
            cases.add(new Case(
                    interval.multipliedBy(tick),
                    alert,
                    staging.firing().get(tick).stream().map(Alarm::firing).toList()));
        }
        return new AlertTest(title + " " + words(staging.firing()), play.grid().step(), series, cases);
    }

    /** When the first alert fires, and when the last one is gone. */
    private String words(List<List<Alarm>> firing) {
        int fires = 0;
        while (fires < firing.size() && firing.get(fires).isEmpty()) {
            fires++;
        }
        int clears = firing.size();
        while (clears > fires && firing.get(clears - 1).isEmpty()) {
            clears--;
        }
        if (fires == firing.size()) {
            return "stays silent";
        }
        return "fires after " + text(fires) + (clears == firing.size() ? "" : ", clears after " + text(clears));
    }

    private String text(int tick) {
        return Window.of(interval.multipliedBy(tick)).text();
    }

    private String selector(Labels labels) {
        List<Matcher> matchers = labels.withoutName().values().entrySet().stream()
                .map(label -> Matcher.equal(label.getKey(), label.getValue()))
                .toList();
        return writer.write(new Selector(labels.get(Labels.NAME), matchers));
    }
}
