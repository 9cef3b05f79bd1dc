package network.frameworks.generator.internal.syntax.hcl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import network.frameworks.generator.internal.syntax.hcl.HclToken.Kind;

/** Reads HCL text into a {@link HclBody}. */
public final class HclParser {

    private final HclTokens tokens;
    private final HclExpressionParser expressions;

    private HclParser(String source) {
        this.tokens = new HclTokens(HclLexer.tokens(source));
        this.expressions = new HclExpressionParser(tokens);
    }

    /**
     * The content of a whole file.
     *
     * @throws HclSyntaxException at the first place where the text is not HCL
     */
    public static HclBody parse(String source) {
        HclParser parser = new HclParser(source);
        HclBody body = parser.body();
        parser.tokens.expect(Kind.END, "an argument or a block");
        return body;
    }

    private HclBody body() {
        List<HclAttribute> attributes = new ArrayList<>();
        List<HclBlock> blocks = new ArrayList<>();
        Set<String> names = new HashSet<>();
        tokens.skipLineBreaks();
        while (tokens.peek().is(Kind.IDENTIFIER)) {
            HclToken name = tokens.next();
            if (tokens.acceptSymbol("=")) {
                if (!names.add(name.text())) {
                    throw new HclSyntaxException(
                            name.position(), "the argument '" + name.text() + "' was already set in this block");
                }
                attributes.add(new HclAttribute(name.text(), expressions.expression(), name.position()));
            } else {
                blocks.add(block(name));
            }
            endOfItem();
            tokens.skipLineBreaks();
        }
        return new HclBody(attributes, blocks);
    }

    private void endOfItem() {
        HclToken token = tokens.peek();
        if (!token.is(Kind.NEWLINE) && !token.is(Kind.END)) {
            throw HclTokens.unexpected(token, "the end of the line");
        }
    }

    private HclBlock block(HclToken type) {
        List<String> labels = new ArrayList<>();
        while (!tokens.peek().isSymbol("{")) {
            labels.add(label(type));
        }
        tokens.expectSymbol("{");
        HclBody body = tokens.peek().is(Kind.NEWLINE) ? body() : singleLineBody();
        tokens.expectSymbol("}");
        return new HclBlock(type.text(), labels, body, type.position());
    }

    private String label(HclToken type) {
        HclToken token = tokens.next();
        if (token.is(Kind.IDENTIFIER)) {
            return token.text();
        }
        if (!token.is(Kind.OPEN_QUOTE)) {
            throw HclTokens.unexpected(token, "'=' or '{' after '" + type.text() + "'");
        }
        String text = tokens.peek().is(Kind.TEXT) ? tokens.next().text() : "";
        tokens.expect(Kind.CLOSE_QUOTE, "the end of the block label");
        return text;
    }

    /** HCL allows at most one argument in a block that stands on one line, and no block. */
    private HclBody singleLineBody() {
        if (tokens.peek().isSymbol("}")) {
            return new HclBody(List.of(), List.of());
        }
        HclToken name = tokens.expect(Kind.IDENTIFIER, "an argument");
        tokens.expectSymbol("=");
        HclAttribute only = new HclAttribute(name.text(), expressions.expression(), name.position());
        return new HclBody(List.of(only), List.of());
    }
}
