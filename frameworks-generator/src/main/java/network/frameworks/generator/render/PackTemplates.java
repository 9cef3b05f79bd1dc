package network.frameworks.generator.render;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import network.frameworks.model.pack.PackFile;
import network.frameworks.model.pack.PackLayers;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the topmost template of each path. */
final class PackTemplates implements TemplateLoader {

    private static final String FOLDER = "templates/";

    private final PackLayers packs;

    PackTemplates(PackLayers packs) {
        this.packs = packs;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return packs.find(FOLDER + name).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((PackFile) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {
        // a text holds nothing open
    }
}
