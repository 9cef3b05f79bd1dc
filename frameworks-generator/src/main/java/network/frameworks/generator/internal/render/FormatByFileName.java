package network.frameworks.generator.internal.render;

import freemarker.cache.TemplateConfigurationFactory;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives every template the output format of the file it makes: {@code main.tf.ftl} is HCL. */
final class FormatByFileName extends TemplateConfigurationFactory {

    private static final String SUFFIX = ".ftl";

    private final Languages languages;
    private final Map<EscapingFormat, TemplateConfiguration> byFormat = new HashMap<>();

    FormatByFileName(Languages languages) {
        this.languages = languages;
        for (EscapingFormat format : languages.formats()) {
            TemplateConfiguration settings = new TemplateConfiguration();
            settings.setOutputFormat(format);
            settings.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
            byFormat.put(format, settings);
        }
    }

    @Override
    public @Nullable TemplateConfiguration get(String sourceName, Object templateSource) {
        if (!sourceName.endsWith(SUFFIX)) {
            return null;
        }
        String file = sourceName.substring(0, sourceName.length() - SUFFIX.length());
        return languages.of(file).map(Language::format).map(byFormat::get).orElse(null);
    }

    @Override
    protected void setConfigurationOfChildren(Configuration configuration) {
        byFormat.values().forEach(settings -> settings.setParentConfiguration(configuration));
    }
}
