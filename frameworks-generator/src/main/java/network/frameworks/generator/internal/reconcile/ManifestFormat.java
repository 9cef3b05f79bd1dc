package network.frameworks.generator.internal.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a {@link Manifest}: UTF-8, a line with the version of the format, then a line for each hash of each
 * path, sorted by path and then by hash.
 *
 * <pre>
 * # frameworks manifest 2
 * 2c8b08da5ce60398e1f19af0e5dccc744df274b826abe585eaba68c525434806  a.txt
 * 27dd8ed44a83ff94d557f9fd0412ed5a8cbca69ea04922d88c01184a07300a5a  b/c.txt
 * </pre>
 *
 * <p>{@code sha256sum --check} reads it. No path that is valid needs escaping. Every line stands for itself, so a
 * version control that merges two branches does no harm: both sides' lines are true, also between conflict markers,
 * and a path with several hashes is what a run leaves that was killed.
 */
final class ManifestFormat {

    private static final int VERSION = 2;

    /** More than half a million files; what is larger is no manifest and is not read into memory. */
    static final long MOST_BYTES = 64L << 20;

    private static final Pattern HEADER = Pattern.compile("# frameworks manifest ([0-9]{1,9})");
    private static final Pattern ENTRY = Pattern.compile("([0-9a-f]{64}) {2}(.+)", Pattern.DOTALL);
    private static final Pattern CONFLICT_MARKER = Pattern.compile("(<{7}|>{7}|\\|{7}|={7})( .*)?");

    String write(Manifest manifest) {
        StringBuilder out = new StringBuilder("# frameworks manifest " + VERSION + "\n");
        manifest.hashes()
                .forEach((path, hashes) -> hashes.forEach(
                        hash -> out.append(hash).append("  ").append(path).append('\n')));
        return out.toString();
    }

    /**
     * Reads a manifest.
     *
     * @throws OutputFolderException when it is none, or one of a newer version
     */
    Manifest read(Path file) throws IOException, OutputFolderException {
        if (Files.size(file) > MOST_BYTES) {
            throw unreadable("it is larger than any manifest");
        }
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(lines);
        }
    }

    /**
     * Reads a manifest.
     *
     * @throws OutputFolderException when it is none, or one of a newer version
     */
    Manifest read(BufferedReader lines) throws IOException, OutputFolderException {
        SortedMap<String, SortedSet<String>> hashes = new TreeMap<>();
        boolean versionKnown = false;
        int number = 0;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                Matcher header = HEADER.matcher(line);
                Matcher entry = ENTRY.matcher(line);
                if (header.matches()) {
                    checkVersion(Integer.parseInt(header.group(1)));
                    versionKnown = true;
                } else if (versionKnown && entry.matches() && OutputPath.isValid(entry.group(2))) {
                    hashes.computeIfAbsent(entry.group(2), path -> new TreeSet<>())
                            .add(entry.group(1));
                } else if (!CONFLICT_MARKER.matcher(line).matches()) {
                    throw unreadable("its line " + number + " is none of a manifest");
                }
            }
        } catch (CharacterCodingException e) {
            throw unreadable("it is not UTF-8");
        }
        if (!versionKnown) {
            throw unreadable("it is empty");
        }
        return new Manifest(hashes);
    }

    private static void checkVersion(int version) throws OutputFolderException {
        if (version > VERSION) {
            throw new OutputFolderException(
                    OutputProblem.NEWER_MANIFEST,
                    OwnFolder.MANIFEST + " has format " + version + ", written by a newer version of this program;"
                            + " this one reads format " + VERSION + ". Generate with that version.");
        }
    }

    private static OutputFolderException unreadable(String why) {
        return new OutputFolderException(
                OutputProblem.BAD_MANIFEST,
                OwnFolder.MANIFEST + " is not a manifest that this program wrote: " + why + ". So it is unknown which"
                        + " files of the folder may be replaced. Restore it from version control, or remove it: then"
                        + " files that are as the model wants them are taken over, and others are named and left"
                        + " alone.");
    }
}
