package network.frameworks.model.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.diagnostic.Suggestion;
import org.jspecify.annotations.Nullable;

/** Lays the packs of users over one another as they ask for, and over what this library brings along. */
final class PackOrder {

    private final SortedMap<String, Pack> packs = new TreeMap<>();
    private final Pack lowest;
    private final Diagnostics problems;

    PackOrder(Pack lowest, List<Pack> users, Diagnostics problems) {
        this.lowest = lowest;
        this.problems = problems;
        for (Pack pack : users) {
            Pack before = packs.putIfAbsent(pack.name(), pack);
            if (before != null || pack.name().equals(lowest.name())) {
                Pack other = before == null ? lowest : before;
                add(
                        PackCode.BAD_NAME,
                        start(pack, PackShape.DESCRIPTION),
                        "two packs are called '" + pack.name() + "'; the other is "
                                + other.place(PackShape.DESCRIPTION),
                        "give one of them another name");
            }
        }
    }

    /** The packs from the lowest to the topmost. */
    PackLayers layers() {
        packs.values().forEach(this::checkOver);
        packs.values().stream().filter(pack -> !(pack instanceof LoadedPack)).forEach(this::checkShape);
        List<Pack> ordered = new ArrayList<>();
        ordered.add(lowest);
        Set<String> placed = new TreeSet<>();
        packs.values().forEach(pack -> place(pack, new ArrayList<>(), placed, ordered));
        checkPaths(ordered);
        return PackLayers.of(ordered);
    }

    private void checkOver(Pack pack) {
        for (String name : pack.over()) {
            if (!packs.containsKey(name) && !name.equals(lowest.name())) {
                SortedSet<String> known = new TreeSet<>(packs.keySet());
                known.add(lowest.name());
                known.remove(pack.name());
                add(
                        PackCode.UNKNOWN_PACK,
                        overPlace(pack, name),
                        "'" + pack.name() + "' lies over a pack '" + name + "' that there is not",
                        Suggestion.help(name, known));
            }
        }
    }

    /** A pack that was read has been looked at already. */
    private void checkShape(Pack pack) {
        if (!PackDescription.isName(pack.name())) {
            add(
                    PackCode.BAD_NAME,
                    start(pack, PackShape.DESCRIPTION),
                    "'" + pack.name() + "' cannot be the name of a pack",
                    "use small letters, digits and single hyphens, for example acme-media");
        }
        PackShape shape = new PackShape(pack::place, problems);
        pack.files().forEach(shape::takes);
    }

    /** Puts a pack behind all those that it lies over. */
    private void place(Pack pack, List<String> way, Set<String> placed, List<Pack> ordered) {
        if (way.contains(pack.name())) {
            List<String> circle = new ArrayList<>(way.subList(way.indexOf(pack.name()), way.size()));
            circle.add(pack.name());
            Pack last = packs.get(way.get(way.size() - 1));
            add(
                    PackCode.CIRCLE,
                    overPlace(last, pack.name()),
                    "these packs lie over each other: " + String.join(", ", circle),
                    "remove one 'over'");
            return;
        }
        way.add(pack.name());
        pack.over().stream()
                .map(packs::get)
                .filter(below -> below != null && !placed.contains(below.name()))
                .forEach(below -> place(below, way, placed, ordered));
        way.remove(way.size() - 1);
        if (placed.add(pack.name())) {
            ordered.add(pack);
        }
    }

    private void checkPaths(List<Pack> ordered) {
        Map<String, List<PackFile>> byPath = new HashMap<>();
        for (Pack pack : ordered) {
            for (String path : pack.files()) {
                if (!path.equals(PackShape.DESCRIPTION)) {
                    List<PackFile> below = byPath.computeIfAbsent(PackShape.folded(path), key -> new ArrayList<>());
                    below.forEach(file -> compare(file, new PackFile(pack, path)));
                    below.add(new PackFile(pack, path));
                }
            }
        }
    }

    private void compare(PackFile below, PackFile file) {
        if (!below.path().equals(file.path())) {
            add(
                    PackCode.SAME_BUT_FOR_CASE,
                    start(file.pack(), file.path()),
                    "this path differs only in capital letters from " + below.shownName() + " of the pack '"
                            + below.pack().name() + "'",
                    "to replace that file, name it " + below.path());
        } else if (!below.pack().equals(lowest) && !liesOver(file.pack(), below.pack(), new TreeSet<>())) {
            add(
                    PackCode.NO_ORDER,
                    start(file.pack(), file.path()),
                    "the packs '" + below.pack().name() + "' and '"
                            + file.pack().name() + "' both have " + file.path(),
                    "say in the pack.yml of one of them that it lies over the other, for example over: ["
                            + below.pack().name() + "] in " + file.pack().place(PackShape.DESCRIPTION));
        }
    }

    private boolean liesOver(Pack upper, Pack lower, Set<String> asked) {
        return asked.add(upper.name())
                && (upper.over().contains(lower.name())
                        || upper.over().stream()
                                .map(packs::get)
                                .anyMatch(next -> next != null && liesOver(next, lower, asked)));
    }

    private static SourceLocation start(Pack pack, String path) {
        return new SourceLocation(pack.place(path), 1, 1);
    }

    private static SourceLocation overPlace(Pack pack, String name) {
        return pack instanceof LoadedPack loaded
                ? Optional.ofNullable(loaded.placeOfOver(name)).orElseGet(() -> start(pack, PackShape.DESCRIPTION))
                : start(pack, PackShape.DESCRIPTION);
    }

    private void add(PackCode code, SourceLocation place, String message, @Nullable String hint) {
        problems.add(Diagnostic.of(code, message, hint).at(place, null));
    }
}
