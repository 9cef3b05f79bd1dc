package network.frameworks.generator.internal.render;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import network.frameworks.model.pack.PackFile;
import network.frameworks.model.pack.PackLayers;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the templates of packs by their {@linkplain TemplateName names}. */
final class PackTemplates implements TemplateLoader {

    private final PackLayers packs;

    PackTemplates(PackLayers packs) {
        this.packs = packs;
    }

    /** The file of a name, if there is one. */
    Optional<PackFile> file(String name) {
        TemplateName wanted = TemplateName.of(name);
        return wanted.pack().isEmpty() ? packs.find(wanted.packPath()) : packs.find(wanted.packPath(), wanted.pack());
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return file(name).orElse(null);
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
