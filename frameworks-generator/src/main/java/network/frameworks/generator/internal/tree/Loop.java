package network.frameworks.generator.internal.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A name that may stand in braces in the path of a template, and what it goes over. Immutable.
 *
 * @param <E> the type of its elements
 */
public final class Loop<E> {

    private final String name;
    private final Class<E> type;
    private final Map<String, Function<? super E, String>> texts;
    private final Map<String, BiFunction<Supplier<EnvironmentIndex>, Object, List<E>>> within;

    private Loop(
            String name,
            Class<E> type,
            Map<String, Function<? super E, String>> texts,
            Map<String, BiFunction<Supplier<EnvironmentIndex>, Object, List<E>>> within) {
        this.name = name;
        this.type = type;
        this.texts = texts;
        this.within = within;
    }

    /**
     * A loop that goes over nothing yet.
     *
     * @param name what stands in braces
     * @param type the type of its elements
     * @param text what an element puts into the path in its place
     */
    public static <E> Loop<E> over(String name, Class<E> type, Function<? super E, String> text) {
        return new Loop<>(name, type, Map.of(name, text), Map.of());
    }

    /** The same loop, whose elements may put another text into the path when a template asks for it by this name. */
    public Loop<E> or(String textName, Function<? super E, String> text) {
        Map<String, Function<? super E, String>> more = new TreeMap<>(texts);
        more.put(textName, text);
        return new Loop<>(name, type, more, within);
    }

    /**
     * The same loop, inside of another one.
     *
     * @param outer the other loop's name
     * @param outerType the type of its elements
     * @param elements the elements of this loop that belong to one of the other's
     */
    public <O> Loop<E> within(String outer, Class<O> outerType, Function<? super O, List<E>> elements) {
        return with(outer, (index, element) -> elements.apply(outerType.cast(element)));
    }

    /** The same, for elements that are found by their names in an environment. */
    <O> Loop<E> within(String outer, Class<O> outerType, BiFunction<EnvironmentIndex, ? super O, List<E>> elements) {
        return with(outer, (index, element) -> elements.apply(index.get(), outerType.cast(element)));
    }

    private Loop<E> with(String outer, BiFunction<Supplier<EnvironmentIndex>, Object, List<E>> elements) {
        Map<String, BiFunction<Supplier<EnvironmentIndex>, Object, List<E>>> more = new LinkedHashMap<>(within);
        more.put(outer, elements);
        return new Loop<>(name, type, texts, more);
    }

    /** What stands in braces. */
    public String name() {
        return name;
    }

    /** Whether it may stand inside of a loop. */
    boolean isWithin(String outer) {
        return within.containsKey(outer);
    }

    /** The loops that it may stand inside of. */
    List<String> outerLoops() {
        return within.keySet().stream()
                .filter(outer -> !outer.equals(Loops.PLAN))
                .toList();
    }

    /** Its elements that belong to an element of another loop of the same environment. */
    List<E> elements(String outer, Object element, Supplier<EnvironmentIndex> index) {
        return within.get(outer).apply(index, element);
    }

    /** The names of the texts that an element may put into a path. */
    SortedSet<String> texts() {
        return new TreeSet<>(texts.keySet());
    }

    /** What an element puts into the path. */
    String text(String textName, Object element) {
        return texts.get(textName).apply(type.cast(element));
    }
}
