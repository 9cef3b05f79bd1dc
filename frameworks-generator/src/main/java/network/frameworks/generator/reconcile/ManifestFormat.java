package network.frameworks.generator.reconcile;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import network.frameworks.generator.syntax.json.JsonEscaper;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of a {@link Manifest}: sorted, one file a line, so that it reads well in a diff. */
final class ManifestFormat {

    private static final int VERSION = 1;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final JsonEscaper escaper = new JsonEscaper();
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    String write(Manifest manifest) {
        StringBuilder out = new StringBuilder("{\n  \"format\": " + VERSION + ",\n  \"files\": {");
        String separator = "\n";
        for (Map.Entry<String, String> file : manifest.hashes().entrySet()) {
            out.append(separator)
                    .append("    \"")
                    .append(escaper.escape(file.getKey()))
                    .append("\": \"")
                    .append(file.getValue())
                    .append('"');
            separator = ",\n";
        }
        return out.append("\n  }\n}\n").toString();
    }

    Manifest read(String name, String json) throws OutputFolderException {
        JsonNode root = parse(name, json);
        JsonNode format = root.path("format");
        if (!format.isInt() || format.intValue() < 1) {
            throw unreadable(name, null);
        }
        if (format.intValue() > VERSION) {
            throw new OutputFolderException(
                    OutputProblem.NEWER_MANIFEST,
                    name + " has format " + format.intValue() + ", written by a newer version of this program;"
                            + " this one reads format " + VERSION + ". Use that version, or remove the output folder.",
                    null);
        }
        if (!root.path("files").isObject()) {
            throw unreadable(name, null);
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Map.Entry<String, JsonNode> file : root.path("files").properties()) {
            String hash = file.getValue().isString() ? file.getValue().stringValue() : "";
            if (!OutputPath.isValid(file.getKey()) || !HASH.matcher(hash).matches()) {
                throw unreadable(name, null);
            }
            hashes.put(file.getKey(), hash);
        }
        return new Manifest(hashes);
    }

    private JsonNode parse(String name, String json) throws OutputFolderException {
        try {
            return mapper.readTree(json);
        } catch (JacksonException e) {
            throw unreadable(name, e);
        }
    }

    private static OutputFolderException unreadable(String name, @Nullable Throwable cause) {
        return new OutputFolderException(
                OutputProblem.BAD_MANIFEST,
                name + " is not a manifest that this program wrote, so it is unknown which files of the folder may be"
                        + " replaced. Restore it from version control, or remove the output folder.",
                cause);
    }
}
