package network.frameworks.model.internal.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceLocation;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Builds the tree of one document from the events of the YAML parser. It works on events, not on the parser's
 * own nodes, because only here nesting and alias expansion can be stopped before memory or stack run out.
 */
final class NodeComposer {
    private static final int DEEPEST = 64;
    private static final int MOST_VALUES = 500_000;
    private static final Set<String> HOPELESS =
            Set.of(DiagnosticCode.TOO_DEEP.id(), DiagnosticCode.TOO_MANY_VALUES.id());
    private static final String MERGE_KEY = "<<";
    private static final String CORE = "tag:yaml.org,2002:";
    private static final Set<String> KNOWN_TAGS = Set.of(
            "!", CORE + "str", CORE + "int", CORE + "float", CORE + "bool", CORE + "null", CORE + "map", CORE + "seq");

    private final SourceText source;
    private final YamlVersion version;
    private final Diagnostics problems;
    private final Iterator<Event> events;
    private final Map<Anchor, Node> anchors = new HashMap<>();
    private int values;

    NodeComposer(SourceText source, YamlVersion version, Diagnostics problems, Iterator<Event> events) {
        this.source = source;
        this.version = version;
        this.problems = problems;
        this.events = events;
    }

    /** Thrown when reading on makes no sense. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Diagnostic diagnostic;

        StoppedException(Diagnostic diagnostic) {
            super(diagnostic.message());
            this.diagnostic = diagnostic;
        }

        Diagnostic diagnostic() {
            return diagnostic;
        }

        /** Whether the file is so far from a model that this is all there is to say about it. */
        boolean hidesOthers() {
            return HOPELESS.contains(diagnostic.code());
        }
    }

    @Nullable
    Node document() {
        Node root = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent) {
                if (root != null) {
                    throw stop(
                            DiagnosticCode.SEVERAL_DOCUMENTS,
                            event,
                            ModelPath.ROOT,
                            "a second YAML document starts here",
                            "put everything into one document and remove the line '---'");
                }
                root = node(event, ModelPath.ROOT, 1);
            }
        }
        return root;
    }

    private Node node(Event event, ModelPath path, int depth) {
        if (depth > DEEPEST) {
            throw stop(
                    DiagnosticCode.TOO_DEEP,
                    event,
                    path.first(4),
                    "values are nested deeper than " + DEEPEST + " levels",
                    "no part of a model needs more than 8 levels");
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias, path);
        }
        count(1, event, path);
        Node node;
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        if (event instanceof ScalarEvent scalar) {
            node = scalar(scalar, path);
        } else {
            checkTag(((CollectionStartEvent) event).getTag(), event, path);
            node = event.getEventId() == Event.ID.SequenceStart ? list(event, path, depth) : map(event, path, depth);
        }
        anchor.ifPresent(name -> anchors.put(name, node));
        return node;
    }

    private ScalarNode scalar(ScalarEvent event, ModelPath path) {
        checkTag(event.getTag(), event, path);
        String tag = event.getTag().orElse("");
        boolean text = !event.isPlain() || tag.equals("!") || tag.equals(CORE + "str");
        ScalarNode.Type type = text ? ScalarNode.Type.TEXT : version.typeOf(event.getValue());
        return new ScalarNode(event.getValue(), type, event.isPlain(), at(event), path);
    }

    private ListNode list(Event start, ModelPath path, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, path.index(items.size()), depth + 1));
        }
        return new ListNode(items, at(start), path);
    }

    private MapNode map(Event start, ModelPath path, int depth) {
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        List<MapNode> merged = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw stop(
                        DiagnosticCode.BAD_KEY,
                        event,
                        path,
                        "a key must be plain text, not " + (event instanceof AliasEvent ? "an alias" : "a list or map"),
                        "quote the text if it starts with one of [ { * ?");
            }
            if (key.isPlain() && key.getValue().equals(MERGE_KEY)) {
                merged.addAll(mergeSources(events.next(), path, depth));
                continue;
            }
            Node value = node(events.next(), path.key(key.getValue()), depth + 1);
            add(entries, new MapNode.Entry(key.getValue(), at(key), value), path);
        }
        for (MapNode from : merged) {
            from.entries().forEach(entries::putIfAbsent);
        }
        return new MapNode(entries, at(start), path);
    }

    private void add(Map<String, MapNode.Entry> entries, MapNode.Entry entry, ModelPath path) {
        MapNode.Entry first = entries.putIfAbsent(entry.key(), entry);
        if (first != null) {
            problems.add(source.problem(
                    DiagnosticCode.DUPLICATE_KEY,
                    path.key(entry.key()),
                    entry.keyLocation(),
                    "the key '" + entry.key() + "' is already used in line "
                            + first.keyLocation().line(),
                    "remove one of the two or merge them"));
        }
    }

    private List<MapNode> mergeSources(Event event, ModelPath path, int depth) {
        Node value = node(event, path, depth + 1);
        List<Node> sources = value instanceof ListNode list ? list.items() : List.of(value);
        List<MapNode> maps = new ArrayList<>();
        for (Node one : sources) {
            if (one instanceof MapNode map) {
                maps.add(map.moved(path));
            } else {
                problems.add(source.problem(
                        DiagnosticCode.BAD_MERGE,
                        path,
                        at(event),
                        "'<<' merges maps, but this is " + one.kind(),
                        "point to the anchor of a map, for example <<: *defaults"));
            }
        }
        return maps;
    }

    private Node alias(AliasEvent alias, ModelPath path) {
        Node target = anchors.get(alias.getAlias());
        if (target == null) {
            throw stop(
                    DiagnosticCode.UNKNOWN_ALIAS,
                    alias,
                    path,
                    "no anchor '&" + alias.getAlias() + "' ends before this alias",
                    "an alias repeats a value that was completely written before it");
        }
        count(target.size(), alias, path);
        return target.moved(path);
    }

    private void count(int more, Event event, ModelPath path) {
        values += more;
        if (values > MOST_VALUES) {
            throw stop(
                    DiagnosticCode.TOO_MANY_VALUES,
                    event,
                    path,
                    String.format(Locale.ROOT, "the file grows to more than %,d values here", MOST_VALUES),
                    "aliases of aliases multiply; write the values out where they are needed");
        }
    }

    private void checkTag(Optional<String> tag, Event event, ModelPath path) {
        if (tag.isPresent() && !version.knowsEveryTag() && !KNOWN_TAGS.contains(tag.get())) {
            problems.add(source.problem(
                    DiagnosticCode.UNKNOWN_TAG,
                    path,
                    at(event),
                    "the tag '" + tag.get() + "' means nothing in a model",
                    "remove it; secrets are named under 'secrets:' and kept in Ansible"));
        }
    }

    private StoppedException stop(DiagnosticCode code, Event event, ModelPath path, String message, String hint) {
        return new StoppedException(source.problem(code, path, at(event), message, hint));
    }

    private SourceLocation at(Event event) {
        return YamlDocument.location(source, event.getStartMark());
    }
}
