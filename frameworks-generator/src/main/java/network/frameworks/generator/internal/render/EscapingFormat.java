package network.frameworks.generator.internal.render;

import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A FreeMarker output format that escapes every interpolation by default.
 *
 * <p>FreeMarker's own JSON and plain text formats escape nothing, so each language of the tree gets one of these.
 */
final class EscapingFormat extends CommonMarkupOutputFormat<EscapedText> {

    private final String name;
    private final UnaryOperator<String> escaper;

    EscapingFormat(String name, UnaryOperator<String> escaper) {
        this.name = name;
        this.escaper = escaper;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public @Nullable String getMimeType() {
        return null;
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(escaper.apply(text));
    }

    @Override
    public String escapePlainText(String text) {
        return escaper.apply(text);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtInName) {
        return false;
    }

    @Override
    protected EscapedText newTemplateMarkupOutputModel(@Nullable String plainText, @Nullable String markup) {
        return new EscapedText(this, plainText, markup);
    }
}
