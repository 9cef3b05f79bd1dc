package network.frameworks.model.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.internal.document.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the packs of users: in a folder, or in the jars and folders of a class path that have a file
 * {@code META-INF/frameworks/pack.yml}. A pack is read at once and kept in memory, so that what changes on the disk
 * later changes nothing. What is wrong with a pack is told as problems and never as an exception.
 */
public final class PackReader {

    /** Where a jar holds its pack. */
    private static final String IN_JARS = "META-INF/frameworks/";

    private final Diagnostics problems;

    /**
     * @param problems takes what is wrong with packs
     */
    public PackReader(Diagnostics problems) {
        this.problems = problems;
    }

    /**
     * The pack in a folder, or nothing when it has problems.
     *
     * @param folder the folder
     * @param shownName what problems call it, for example its path in the project
     */
    public Optional<Pack> folder(Path folder, String shownName) {
        if (!Files.isDirectory(folder)) {
            problems.add(Diagnostic.of(
                            PackCode.FOLDER_MISSING,
                            Files.exists(folder)
                                    ? "a pack is a folder, and this is none"
                                    : "the folder of a pack does not exist",
                            "create it with a file " + PackShape.DESCRIPTION + " in it that says: name: <its name>")
                    .at(new SourceLocation(shownName, 1, 1), null));
            return Optional.empty();
        }
        return read(path -> shownName + "/" + path, shape -> DiskFolder.read(folder, shape));
    }

    /** The packs that a class loader sees, sorted by place; those with problems are left out. */
    public List<Pack> classPath(ClassLoader loader) {
        List<Pack> packs = new ArrayList<>();
        try {
            SortedMap<String, URL> marks = new TreeMap<>();
            Collections.list(loader.getResources(IN_JARS + PackShape.DESCRIPTION))
                    .forEach(mark -> marks.put(mark.toString(), mark));
            for (URL mark : marks.values()) {
                ResourceFolder folder = new ResourceFolder(mark, PackShape.DESCRIPTION);
                read(path -> folder.shortName() + ":" + path, folder::read).ifPresent(packs::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packs;
    }

    private interface Source {
        SortedMap<String, byte[]> read(PackShape shape) throws IOException;
    }

    private Optional<Pack> read(UnaryOperator<String> places, Source source) {
        Diagnostics found = new Diagnostics();
        Optional<Pack> pack = Optional.empty();
        try {
            SortedMap<String, byte[]> files = source.read(new PackShape(places, found));
            files.forEach((path, content) -> checkText(places.apply(path), content, found));
            PackDescription description = description(places, files, found);
            if (description != null) {
                pack = Optional.of(new LoadedPack(description, places, files));
            }
        } catch (IOException | UncheckedIOException e) {
            found.add(problem(
                    PackCode.UNREADABLE, places.apply(PackShape.DESCRIPTION), "this pack cannot be read: " + e, null));
        }
        problems.addAll(found.sorted());
        return found.hasErrors() ? Optional.empty() : pack;
    }

    private static @Nullable PackDescription description(
            UnaryOperator<String> places, Map<String, byte[]> files, Diagnostics found) {
        String place = places.apply(PackShape.DESCRIPTION);
        byte[] content = files.get(PackShape.DESCRIPTION);
        if (content == null) {
            found.add(problem(
                    PackCode.DESCRIPTION_MISSING,
                    place,
                    "this pack has no " + PackShape.DESCRIPTION,
                    "create it; one line is enough: name: <its name>"));
            return null;
        }
        return PackDescription.read(new SourceText(place, new String(content, StandardCharsets.UTF_8)), found);
    }

    private static void checkText(String place, byte[] content, Diagnostics found) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
        } catch (CharacterCodingException e) {
            found.add(problem(PackCode.UNREADABLE, place, "this is not UTF-8 text", "save it in the encoding UTF-8"));
        }
    }

    private static Diagnostic problem(PackCode code, String place, String message, @Nullable String hint) {
        return Diagnostic.of(code, message, hint).at(new SourceLocation(place, 1, 1), null);
    }
}
