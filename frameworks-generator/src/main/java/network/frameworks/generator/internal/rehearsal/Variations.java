package network.frameworks.generator.internal.rehearsal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import network.frameworks.generator.internal.rehearsal.evaluator.Labels;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Matcher;

/** Makes further scenes of one in which a condition begins to hold. */
final class Variations {

    /** A value that no matcher names; as a job, one of programs that are not of the platform. */
    static final String FOREIGN = "not-of-this-platform";

    private static final int MOST = 40;
    private static final List<List<String>> SHARES =
            List.of(List.of("0.6", "0.4"), List.of("1", "0.5"), List.of("1.5", "0.5"));

    private final Reach reach;
    private final Crossing crossing;
    private final Scene scene;

    /**
     * @param reach what the condition looks at
     * @param crossing where the condition begins to hold
     * @param scene the scene of it
     */
    Variations(Reach reach, Crossing crossing, Scene scene) {
        this.reach = reach;
        this.crossing = crossing;
        this.scene = scene;
    }

    /** The scenes, the likeliest to show something first. */
    List<Scene> scenes() {
        List<Scene> scenes = new ArrayList<>();
        scenes.addAll(foreign());
        scenes.addAll(twins());
        scenes.addAll(missing());
        return scenes.stream().filter(Scene::distinct).limit(MOST).toList();
    }

    /** A step farther to both sides. */
    List<Scene> next() {
        int line = crossing.line();
        Level calm = scene.calm().levels().get(line);
        Level bad = scene.bad().levels().get(line);
        if (calm.motion() != bad.motion() || calm.motion() == Motion.SWINGING || calm.copies() != bad.copies()) {
            return List.of();
        }
        BigDecimal width = bad.amount().subtract(calm.amount());
        Level before = calm.at(calm.amount().subtract(width));
        Level after = bad.at(bad.amount().add(width));
        if (width.signum() == 0
                || scene.lines().get(line).kind() != Line.Kind.GAUGE
                        && before.amount().min(after.amount()).signum() < 0) {
            return List.of();
        }
        return List.of(new Scene(
                "next",
                scene.lines(),
                scene.calm().with(line, before),
                scene.bad().with(line, after)));
    }

    /** Each series with a value that a matcher is against, alone and together with the others that have the label. */
    private List<Scene> foreign() {
        List<Scene> scenes = new ArrayList<>();
        for (Selector selector : reach.selectors()) {
            for (Matcher matcher : selector.matchers()) {
                for (String value : matcher.label().equals(Labels.NAME) ? List.<String>of() : others(matcher)) {
                    String word = matcher.label() + "-" + value;
                    scenes.add(everywhere(matcher.label(), value).named(word));
                    for (int i = 0; i < scene.lines().size(); i++) {
                        Labels labels = scene.lines().get(i).labels();
                        if (!value.equals(labels.get(matcher.label()))) {
                            scenes.add(scene.with(i, labels.with(matcher.label(), value))
                                    .named(word + "-" + i));
                        }
                    }
                }
            }
        }
        return scenes.stream().distinct().toList();
    }

    private Scene everywhere(String label, String value) {
        Scene all = scene;
        for (int i = 0; i < scene.lines().size(); i++) {
            all = all.with(i, scene.lines().get(i).labels().with(label, value));
        }
        return all;
    }

    /** Values that a matcher keeps out, and all of those that it names. */
    private static Set<String> others(Matcher matcher) {
        Set<String> values = new LinkedHashSet<>();
        values.add(FOREIGN);
        values.addAll(matcher.operator().regex() ? RegexSamples.of(matcher.value()) : List.of(matcher.value()));
        return values;
    }

    /** What one series does, done by two that differ in one label. */
    private List<Scene> twins() {
        Set<String> said = new TreeSet<>(Set.of(Labels.NAME));
        reach.selectors().forEach(selector -> selector.matchers().forEach(matcher -> said.add(matcher.label())));
        List<Scene> scenes = new ArrayList<>();
        for (List<String> share : SHARES) {
            for (int i = 0; i < scene.lines().size(); i++) {
                Labels labels = scene.lines().get(i).labels();
                for (Map.Entry<String, String> label : labels.values().entrySet()) {
                    if (!said.contains(label.getKey())) {
                        scenes.add(twin(i, labels.with(label.getKey(), label.getValue() + "-second"), share)
                                .named(label.getKey() + "-twin-" + scenes.size()));
                    }
                }
            }
        }
        return scenes;
    }

    private Scene twin(int line, Labels labels, List<String> share) {
        BigDecimal first = new BigDecimal(share.get(0));
        BigDecimal second = new BigDecimal(share.get(1));
        Level calm = scene.calm().levels().get(line);
        Level bad = scene.bad().levels().get(line);
        return new Scene(
                        scene.word(),
                        scene.lines(),
                        scene.calm().with(line, times(calm, first)),
                        scene.bad().with(line, times(bad, first)))
                .and(scene.lines().get(line).with(labels), times(calm, second), times(bad, second));
    }

    private static Level times(Level level, BigDecimal factor) {
        return level.motion() == Motion.SWINGING
                ? level
                : level.at(level.amount().multiply(factor));
    }

    private List<Scene> missing() {
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < scene.lines().size(); i++) {
            scenes.add(new Scene(
                    "without-" + i,
                    scene.lines(),
                    scene.calm().with(i, Level.GONE),
                    scene.bad().with(i, Level.GONE)));
        }
        return scenes;
    }
}
