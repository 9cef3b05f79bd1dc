package network.frameworks.model.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.model.diagnostic.Diagnostics;

/** Packs one over the other: of equal paths the topmost pack's file counts. Immutable. */
public final class PackLayers {
    private final List<Pack> packs;
    private final SortedMap<String, List<PackFile>> files;

    private PackLayers(List<Pack> packs) {
        this.packs = List.copyOf(packs);
        SortedMap<String, List<PackFile>> byPath = new TreeMap<>();
        for (Pack pack : packs) {
            for (String path : pack.files()) {
                byPath.computeIfAbsent(path, key -> new ArrayList<>()).add(0, new PackFile(pack, path));
            }
        }
        this.files = Collections.unmodifiableSortedMap(byPath);
    }

    /** Packs from the lowest to the topmost. */
    public static PackLayers of(List<Pack> packs) {
        return new PackLayers(packs);
    }

    /**
     * Packs of users, laid over one another as their {@link Pack#over()} asks for, and over what this library brings
     * along.
     *
     * @param users the packs, in any order
     * @param problems takes what is wrong with how they lie
     */
    public static PackLayers overBundled(List<Pack> users, Diagnostics problems) {
        return new PackOrder(BundledPack.load(), users, problems).layers();
    }

    /** What this library brings along, alone. */
    public static PackLayers bundled() {
        return of(List.of(BundledPack.load()));
    }

    /** The packs from the lowest to the topmost. */
    public List<Pack> packs() {
        return packs;
    }

    /** The topmost file of a path, or nothing. */
    public Optional<PackFile> find(String path) {
        return versions(path).stream().findFirst();
    }

    /** The file of a path that counted when a pack was the topmost: its own, or else that of the next one below. */
    public Optional<PackFile> find(String path, String pack) {
        List<String> names = packs.stream().map(Pack::name).toList();
        return versions(path).stream()
                .filter(file -> names.indexOf(file.pack().name()) <= names.indexOf(pack))
                .findFirst();
    }

    /** All files of a path, the topmost first; those after it are what it replaces. */
    public List<PackFile> versions(String path) {
        return List.copyOf(files.getOrDefault(path, List.of()));
    }

    /** The topmost file of every path below a folder, sorted by path. */
    public List<PackFile> folder(String folder) {
        String prefix = folder + "/";
        return files.tailMap(prefix).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(prefix))
                .map(entry -> entry.getValue().get(0))
                .toList();
    }
}
