package network.frameworks.model.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema of model files, with which editors complete and explain keys. It knows the shape of a model;
 * what a model means is checked by {@link ModelReader} alone.
 */
public final class ModelSchema {
    private static final String RESOURCE = "frameworks.schema.json";

    private ModelSchema() {}

    /** The schema as JSON text, draft 2020-12. */
    public static String text() {
        try (InputStream stream = ModelSchema.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the bundled file " + RESOURCE + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
