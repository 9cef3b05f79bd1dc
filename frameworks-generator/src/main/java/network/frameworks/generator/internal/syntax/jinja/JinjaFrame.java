package network.frameworks.generator.internal.syntax.jinja;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Attribute;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Name;
import org.jspecify.annotations.Nullable;

/** The names of a part of a template that has names of its own, told apart as Jinja's compiler does it. */
final class JinjaFrame {

    /** What Jinja puts into every macro that asks for it. */
    private static final List<String> OF_MACROS = List.of("caller", "kwargs", "varargs");

    /** Where a name comes from. */
    private enum Origin {
        INSIDE,
        OUTSIDE,
        PERHAPS_OUTSIDE
    }

    /** A part with names of its own; it sees the names of the part around it as they are at that one's end. */
    private record Inner(List<String> parameters, List<JinjaExpression> values, List<JinjaNode> body, boolean alone) {}

    private final @Nullable JinjaFrame around;
    private final SortedMap<String, Integer> asked;
    private final SortedSet<String> perhaps;
    private final Map<String, Origin> names = new HashMap<>();
    private final Set<String> stored = new HashSet<>();
    private final List<Inner> inside;

    private JinjaFrame(@Nullable JinjaFrame around, SortedMap<String, Integer> asked, SortedSet<String> perhaps) {
        this.around = around;
        this.asked = asked;
        this.perhaps = perhaps;
        this.inside = new ArrayList<>();
    }

    private JinjaFrame(JinjaFrame other) {
        this.around = other.around;
        this.asked = other.asked;
        this.perhaps = other.perhaps;
        this.inside = other.inside;
        names.putAll(other.names);
        stored.addAll(other.stored);
    }

    /** The outermost frame, which adds what it and those in it ask for to two collections. */
    static JinjaFrame root(SortedMap<String, Integer> asked, SortedSet<String> perhaps) {
        JinjaFrame root = new JinjaFrame(null, asked, perhaps);
        root.store("self");
        return root;
    }

    void run(List<JinjaNode> nodes) {
        nodes.forEach(this::read);
        names.forEach((name, origin) -> {
            if (origin == Origin.PERHAPS_OUTSIDE) {
                perhaps.add(name);
            }
        });
        for (Inner part : inside) {
            JinjaFrame frame = new JinjaFrame(part.alone() ? null : this, asked, perhaps);
            part.parameters().forEach(frame::store);
            part.values().forEach(frame::load);
            frame.run(part.body());
        }
    }

    private void read(JinjaNode node) {
        if (node instanceof JinjaNode.Print print) {
            print.values().forEach(this::load);
        } else if (node instanceof JinjaNode.If choice) {
            choose(choice);
        } else if (node instanceof JinjaNode.For loop) {
            loop(loop);
        } else if (node instanceof JinjaNode.Assign assign) {
            load(assign.value());
            assign(assign.target());
        } else if (node instanceof JinjaNode.Import imported) {
            load(imported.template());
            imported.names().forEach(this::store);
        } else if (node instanceof JinjaNode.Include include) {
            load(include.template());
        } else if (node instanceof JinjaNode.Extends base) {
            load(base.template());
        } else {
            open(node);
        }
    }

    private void open(JinjaNode node) {
        if (node instanceof JinjaNode.AssignBody assign) {
            assign(assign.target());
            List<JinjaExpression> filter = assign.filter() == null ? List.of() : List.of(assign.filter());
            filter.forEach(this::load);
            inside.add(new Inner(List.of(), List.of(), assign.body(), false));
        } else if (node instanceof JinjaNode.With with) {
            with.values().forEach(this::load);
            inside.add(new Inner(
                    with.targets().stream()
                            .flatMap(target -> JinjaStatements.names(target).stream())
                            .toList(),
                    List.of(),
                    with.body(),
                    false));
        } else if (node instanceof JinjaNode.Macro macro) {
            store(macro.name());
            macro(macro.signature(), macro.body());
        } else if (node instanceof JinjaNode.CallBody call) {
            load(call.call());
            macro(call.signature(), call.body());
        } else if (node instanceof JinjaNode.FilterBody filter) {
            load(filter.filter());
            inside.add(new Inner(List.of(), List.of(), filter.body(), false));
        } else if (node instanceof JinjaNode.Autoescape escape) {
            inside.add(new Inner(List.of(), List.of(escape.on()), escape.body(), false));
        } else if (node instanceof JinjaNode.Block block) {
            inside.add(new Inner(List.of("self", "super"), List.of(), block.body(), true));
        }
    }

    private void loop(JinjaNode.For loop) {
        load(loop.over());
        List<String> targets = JinjaStatements.names(loop.target());
        if (loop.test() != null) {
            inside.add(new Inner(targets, List.of(loop.test()), List.of(), false));
        }
        List<String> all = new ArrayList<>(targets);
        all.add("loop");
        inside.add(new Inner(all, List.of(), loop.body(), false));
        inside.add(new Inner(List.of(), List.of(), loop.otherwise(), false));
    }

    private void macro(JinjaNode.Signature signature, List<JinjaNode> body) {
        List<String> parameters = new ArrayList<>(signature.parameters());
        parameters.addAll(OF_MACROS);
        inside.add(new Inner(parameters, signature.defaults(), body, false));
    }

    private void choose(JinjaNode.If choice) {
        load(choice.test());
        JinjaFrame then = new JinjaFrame(this);
        choice.then().forEach(then::read);
        JinjaFrame others = new JinjaFrame(this);
        choice.others().forEach(others::choose);
        JinjaFrame otherwise = new JinjaFrame(this);
        choice.otherwise().forEach(otherwise::read);
        List<JinjaFrame> branches = List.of(then, others, otherwise);
        Set<String> made = new HashSet<>();
        branches.forEach(branch -> made.addAll(branch.stored));
        made.removeAll(stored);
        for (JinjaFrame branch : branches) {
            names.putAll(branch.names);
            stored.addAll(branch.stored);
        }
        made.forEach(name -> names.put(name, knownAround(name) ? Origin.INSIDE : Origin.PERHAPS_OUTSIDE));
    }

    private void load(JinjaExpression expression) {
        expression.all().forEach(part -> {
            if (part instanceof Name name) {
                load(name);
            }
        });
    }

    private void load(Name name) {
        if (!names.containsKey(name.name()) && !knownAround(name.name())) {
            names.put(name.name(), Origin.OUTSIDE);
            asked.merge(name.name(), name.offset(), Math::min);
        }
    }

    private void assign(JinjaExpression target) {
        target.all().forEach(part -> {
            if (part instanceof Attribute attribute) {
                load(attribute.of());
            }
        });
        JinjaStatements.names(target).forEach(this::store);
    }

    private void store(String name) {
        stored.add(name);
        names.putIfAbsent(name, Origin.INSIDE);
    }

    private boolean knownAround(String name) {
        return around != null && (around.names.containsKey(name) || around.knownAround(name));
    }
}
