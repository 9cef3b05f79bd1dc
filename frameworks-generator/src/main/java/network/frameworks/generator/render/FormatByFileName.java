package network.frameworks.generator.render;

import freemarker.cache.TemplateConfigurationFactory;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import org.jspecify.annotations.Nullable;

/** Gives every template the output format of the file it makes: {@code main.tf.ftl} is HCL. */
final class FormatByFileName extends TemplateConfigurationFactory {

    private static final String SUFFIX = ".ftl";

    private final Languages languages;

    FormatByFileName(Languages languages) {
        this.languages = languages;
    }

    @Override
    public @Nullable TemplateConfiguration get(String sourceName, Object templateSource) {
        if (!sourceName.endsWith(SUFFIX)) {
            return null;
        }
        String file = sourceName.substring(0, sourceName.length() - SUFFIX.length());
        TemplateConfiguration result = new TemplateConfiguration();
        result.setOutputFormat(languages.of(file).format());
        result.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        return result;
    }

    @Override
    protected void setConfigurationOfChildren(Configuration configuration) {
        // There are no children: one factory decides for every template.
    }
}
