package network.frameworks.generator.internal.render;

import freemarker.core.CommonTemplateMarkupOutputModel;
import org.jspecify.annotations.Nullable;

/** Text in the syntax of one {@link EscapingFormat}, or plain text on its way there. */
final class EscapedText extends CommonTemplateMarkupOutputModel<EscapedText> {

    private final EscapingFormat format;

    EscapedText(EscapingFormat format, @Nullable String plainText, @Nullable String markup) {
        super(plainText, markup);
        this.format = format;
    }

    @Override
    public EscapingFormat getOutputFormat() {
        return format;
    }
}
