package network.frameworks.generator.internal.render;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Function;
import network.frameworks.generator.extension.Output.FromTemplate;
import network.frameworks.generator.internal.syntax.hcl.HclEscaper;
import network.frameworks.generator.internal.syntax.json.JsonLiteral;
import network.frameworks.generator.internal.syntax.yaml.YamlLiteral;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker, set up so that the same input gives the same bytes on every machine and nothing is printed unescaped.
 *
 * <p>Interpolations are written {@code [=x]}, so the braces of HCL, Jinja and Prometheus pass through untouched.
 */
final class TemplateEngine {

    private final Languages languages;
    private final Defects defects;
    private final Configuration configuration;

    TemplateEngine(Languages languages, PackTemplates templates, Defects defects) {
        this.languages = languages;
        this.defects = defects;
        this.configuration = configure(templates, languages);
    }

    /**
     * The language of the files that a template makes: what its first line says, or else its name.
     *
     * @throws RenderException when there is no such template, it does not parse or says no language that is known
     */
    Language language(String name) {
        String format = template(name, null).getOutputFormat().getName();
        return languages
                .named(format)
                .orElseThrow(() -> new RenderException(List.of(defects.of(
                        RenderCode.UNKNOWN_LANGUAGE,
                        name,
                        "nothing says in which language this file is, so nobody knows how to escape text in it",
                        languages.help(name.replaceFirst("\\.ftl$", "")),
                        null))));
    }

    /**
     * What a template says about itself in its first line.
     *
     * @throws RenderException when there is no such template or it does not parse
     */
    Map<String, String> attributes(String name) {
        Template template = template(name, null);
        Map<String, String> attributes = new TreeMap<>();
        for (String attribute : template.getCustomAttributeNames()) {
            attributes.put(attribute, String.valueOf(template.getCustomAttribute(attribute)));
        }
        return attributes;
    }

    /**
     * The text of a template for a view, in the language of the output.
     *
     * @throws RenderException when the template is missing, broken or asks for what the view does not have
     */
    String process(FromTemplate output) {
        StringWriter out = new StringWriter();
        try {
            template(output.template(), output).process(output.view(), out);
        } catch (TemplateException | IOException e) {
            throw new RenderException(List.of(defects.of(output.template(), output, e)));
        } catch (StackOverflowError e) {
            throw new RenderException(List.of(defects.of(
                    RenderCode.BROKEN_TEMPLATE,
                    output.template(),
                    "templates or macros call each other without an end",
                    null,
                    output)));
        }
        return out.toString().replace("\r\n", "\n");
    }

    private Template template(String name, @Nullable FromTemplate output) {
        try {
            return configuration.getTemplate(name);
        } catch (IOException e) {
            throw new RenderException(List.of(defects.of(name, output, e)));
        }
    }

    private static Configuration configure(PackTemplates templates, Languages languages) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(templates);
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
