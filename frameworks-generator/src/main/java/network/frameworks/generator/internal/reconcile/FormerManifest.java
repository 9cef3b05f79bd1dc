package network.frameworks.generator.internal.reconcile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The manifest that this program kept before there was a folder of its own for it. It counts until there is a manifest
 * of today; that one knows all that stands in it, and the file itself leaves the tree like any other of ours.
 */
final class FormerManifest {

    /** The file's name in the output folder. */
    static final String FILE = ".frameworks-manifest.json";

    private FormerManifest() {}

    /**
     * What it vouches for, itself among that; nothing when there is none.
     *
     * @throws OutputFolderException when it is not one that this program wrote
     */
    static Manifest read(Path outputFolder) throws IOException, OutputFolderException {
        Path file = outputFolder.resolve(FILE);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Manifest.EMPTY;
        }
        if (Files.size(file) > ManifestFormat.MOST_BYTES) {
            throw unreadable();
        }
        SortedMap<String, SortedSet<String>> hashes = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : files(Files.readString(file)).properties()) {
            String hash = entry.getValue().asString("");
            if (!OutputPath.isValid(entry.getKey()) || !Sha256.isHash(hash)) {
                throw unreadable();
            }
            hashes.put(entry.getKey(), new TreeSet<>(Set.of(hash)));
        }
        hashes.put(FILE, new TreeSet<>(Set.of(Sha256.of(file))));
        return new Manifest(hashes);
    }

    private static JsonNode files(String json) throws OutputFolderException {
        try {
            JsonNode root = new JsonMapper().readTree(json);
            if (root.path("format").asInt(0) == 1 && root.path("files").isObject()) {
                return root.path("files");
            }
        } catch (JacksonException e) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static OutputFolderException unreadable() {
        return new OutputFolderException(
                OutputProblem.BAD_MANIFEST,
                FILE + " is not a manifest that this program wrote, so it is unknown which files of the folder may be"
                        + " replaced. Restore it from version control, or remove it: then files that are as the model"
                        + " wants them are taken over, and others are named and left alone.");
    }
}
