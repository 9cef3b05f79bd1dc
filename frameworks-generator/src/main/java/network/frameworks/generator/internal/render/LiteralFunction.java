package network.frameworks.generator.internal.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A template function that writes a whole literal, quotes included, of any value. */
final class LiteralFunction implements TemplateMethodModelEx {

    private final String name;
    private final EscapingFormat format;
    private final Function<@Nullable Object, String> writer;

    LiteralFunction(String name, EscapingFormat format, Function<@Nullable Object, String> writer) {
        this.name = name;
        this.format = format;
        this.writer = writer;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() != 1) {
            throw new TemplateModelException(name + "(value) takes one value");
        }
        Object value = DeepUnwrap.unwrap((TemplateModel) arguments.get(0));
        try {
            return format.fromMarkup(writer.apply(value));
        } catch (IllegalArgumentException e) {
            throw new TemplateModelException(name + "(value): " + e.getMessage(), e);
        }
    }
}
