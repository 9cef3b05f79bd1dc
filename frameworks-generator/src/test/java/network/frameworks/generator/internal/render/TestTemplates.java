package network.frameworks.generator.internal.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import network.frameworks.model.pack.Pack;

/** The templates beside this class among the resources. */
final class TestTemplates implements Pack {

    private static final String FOLDER = "templates/render-test/";

    @Override
    public String name() {
        return "frameworks";
    }

    @Override
    public SortedSet<String> files() {
        SortedSet<String> files = new TreeSet<>();
        for (String file : List.of(
                "carriage.yml",
                "execute.yml",
                "missing.yml",
                "reach-method.yml",
                "reach.yml",
                "record.yml",
                "run.sh",
                "twice.json",
                "values.json",
                "values.tf",
                "values.yml")) {
            files.add(FOLDER + file + ".ftl");
        }
        return files;
    }

    @Override
    public String text(String path) {
        try (InputStream stream = TestTemplates.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
