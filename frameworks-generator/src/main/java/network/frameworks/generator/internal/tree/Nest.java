package network.frameworks.generator.internal.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import network.frameworks.generator.internal.view.Elements;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.Suggestion;

/**
 * The loops of a template's path, in the order in which they narrow each other.
 *
 * @param loops the loops, the widest first; the environment also where only a loop over things of an environment is
 *     named
 * @param textNames which text of its element a loop puts into the path, by the loop's name; its own where nothing is
 *     said
 */
record Nest(List<Loop<?>> loops, Map<String, String> textNames) {

    Nest {
        loops = List.copyOf(loops);
        textNames = Map.copyOf(textNames);
    }

    /**
     * The loops of a path, or nothing when something is wrong with them.
     *
     * @param textNames which text of its element a loop shall put into the path, by the loop's name
     * @param problems takes what is wrong
     */
    static Optional<Nest> of(TemplatePath path, Loops known, Map<String, String> textNames, List<Diagnostic> problems) {
        SortedSet<String> written = path.loops();
        SortedSet<String> names = new TreeSet<>(written);
        List<Loop<?>> loops = known.inOrder(names);
        List<Diagnostic> found = new ArrayList<>();
        names.stream().filter(name -> known.find(name).isEmpty()).forEach(name -> found.add(unknown(name, known)));
        textNames.forEach((name, text) -> wrongText(name, text, loops).ifPresent(found::add));
        if (loops.stream().anyMatch(loop -> loop.isWithin(Loops.ENVIRONMENT))) {
            names.add(Loops.ENVIRONMENT);
        }
        Nest nest = new Nest(known.inOrder(names), textNames);
        found.addAll(nest.unrelated(written));
        problems.addAll(found);
        return found.isEmpty() ? Optional.of(nest) : Optional.empty();
    }

    private static Diagnostic unknown(String name, Loops known) {
        return Diagnostic.of(
                TreeCode.UNKNOWN_LOOP, "there is no loop {" + name + "}", Suggestion.help(name, known.names()));
    }

    private static Optional<Diagnostic> wrongText(String name, String text, List<Loop<?>> loops) {
        for (Loop<?> loop : loops) {
            if (loop.name().equals(name)) {
                return loop.texts().contains(text)
                        ? Optional.empty()
                        : Optional.of(Diagnostic.of(
                                TreeCode.UNKNOWN_TEXT,
                                "{" + name + "} has no '" + text + "' that can stand in a path",
                                Suggestion.help(text, loop.texts())));
            }
        }
        return Optional.of(Diagnostic.of(
                TreeCode.UNKNOWN_TEXT,
                "the first line says what {" + name + "} puts into the path, but the path has no such loop",
                null));
    }

    /** Loops that do not nest; of an environment that is not written nobody wants to hear. */
    private List<Diagnostic> unrelated(SortedSet<String> written) {
        List<Diagnostic> found = new ArrayList<>();
        for (int inner = 1; inner < loops.size(); inner++) {
            Loop<?> loop = loops.get(inner);
            for (Loop<?> outer : loops.subList(0, inner)) {
                if (!loop.isWithin(outer.name()) && written.contains(outer.name())) {
                    found.add(Diagnostic.of(
                            TreeCode.UNRELATED_LOOPS,
                            "nothing says which {" + loop.name() + "} belongs to a {" + outer.name() + "}",
                            loop.outerLoops().isEmpty()
                                    ? "{" + loop.name() + "} can only stand alone"
                                    : "{" + loop.name() + "} can stand beside {"
                                            + String.join("}, {", loop.outerLoops()) + "}"));
                }
            }
        }
        return found;
    }

    /** What an element of each loop puts into the path. */
    Map<String, String> texts(Elements turn) {
        Map<String, String> texts = new HashMap<>();
        for (Loop<?> loop : loops) {
            String textName = textNames.getOrDefault(loop.name(), loop.name());
            texts.put(loop.name(), loop.text(textName, turn.byLoop().get(loop.name())));
        }
        return texts;
    }
}
