package network.frameworks.generator.render;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Function;
import network.frameworks.generator.syntax.hcl.HclEscaper;
import network.frameworks.generator.syntax.json.JsonLiteral;
import network.frameworks.generator.syntax.yaml.YamlLiteral;
import network.frameworks.model.pack.PackLayers;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker, set up so that the same input gives the same bytes on every machine and nothing is printed unescaped.
 *
 * <p>Interpolations are written {@code [=x]}, so the braces of HCL, Jinja and Prometheus pass through untouched.
 */
final class TemplateEngine {

    private final Configuration configuration;

    TemplateEngine(Languages languages, PackLayers packs) {
        this.configuration = configure(new PackTemplates(packs), languages);
    }

    /** What a template says about itself in its first line. */
    Map<String, String> attributes(String name) {
        try {
            Template template = configuration.getTemplate(name);
            Map<String, String> attributes = new TreeMap<>();
            for (String attribute : template.getCustomAttributeNames()) {
                attributes.put(attribute, String.valueOf(template.getCustomAttribute(attribute)));
            }
            return attributes;
        } catch (IOException e) {
            throw new RenderException(name, String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * The text of a template for a view, in the language of the output.
     *
     * @throws RenderException when the template is missing, broken or asks for what the view does not have
     */
    String process(Output output) {
        StringWriter out = new StringWriter();
        try {
            Template template = configuration.getTemplate(output.template());
            template.process(output.view(), out);
        } catch (TemplateException e) {
            throw new RenderException(output, e.getMessageWithoutStackTop(), e);
        } catch (IOException e) {
            throw new RenderException(output, String.valueOf(e.getMessage()), e);
        }
        return out.toString().replace("\r\n", "\n");
    }

    private static Configuration configure(TemplateLoader loader, Languages languages) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(loader);
        configuration.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocalizedLookup(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setTabSize(1);
        DefaultObjectWrapperBuilder wrapper = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_35);
        wrapper.setMemberAccessPolicy(new RecordAccess());
        configuration.setObjectWrapper(wrapper.build());
        configuration.setRegisteredCustomOutputFormats(languages.formats());
        configuration.setTemplateConfigurations(new FormatByFileName(languages));
        literal(configuration, "hcl", languages.hcl().format(), HclEscaper::literal);
        literal(configuration, "json", languages.json().format(), new JsonLiteral()::write);
        literal(configuration, "yaml", languages.yaml().format(), new YamlLiteral()::write);
        literal(configuration, "ansible", languages.yaml().format(), YamlLiteral.forAnsible()::write);
        return configuration;
    }

    private static void literal(
            Configuration configuration,
            String name,
            EscapingFormat format,
            Function<@Nullable Object, String> writer) {
        configuration.setSharedVariable(name, new LiteralFunction(name, format, writer));
    }
}
