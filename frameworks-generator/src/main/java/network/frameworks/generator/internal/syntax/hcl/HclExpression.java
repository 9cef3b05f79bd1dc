package network.frameworks.generator.internal.syntax.hcl;

import java.util.List;
import java.util.Optional;

/** An expression as it is written; nothing is evaluated. */
public sealed interface HclExpression {

    HclPosition position();

    /** A number, {@code true}, {@code false} or {@code null}, as its source text. */
    record Literal(String text, HclPosition position) implements HclExpression {}

    /** A quoted string or a heredoc: literal text (unescaped) and the expressions between. */
    record Template(List<Part> parts, HclPosition position) implements HclExpression {

        public Template {
            parts = List.copyOf(parts);
        }

        /** The string, if nothing in it has to be evaluated. */
        public Optional<String> constant() {
            StringBuilder text = new StringBuilder();
            for (Part part : parts) {
                if (!(part instanceof Part.Text literal)) {
                    return Optional.empty();
                }
                text.append(literal.text());
            }
            return Optional.of(text.toString());
        }
    }

    /** A piece of a string template. */
    sealed interface Part {
        record Text(String text) implements Part {}

        record Interpolation(HclExpression value) implements Part {}

        /** <code>%{ if … }</code>, <code>%{ for … }</code> and their ends; {@code names} are those a loop declares. */
        record Directive(String keyword, List<String> names, Optional<HclExpression> value) implements Part {}
    }

    /** The first name of a reference, or a variable of a for expression. */
    record Name(String name, HclPosition position) implements HclExpression {}

    /** {@code target.name} */
    record Access(HclExpression target, String name, HclPosition position) implements HclExpression {}

    /** {@code target[key]} */
    record Index(HclExpression target, HclExpression key, HclPosition position) implements HclExpression {}

    /** {@code target[*]} or {@code target.*} */
    record Splat(HclExpression target, HclPosition position) implements HclExpression {}

    /**
     * {@code name(arguments)}
     *
     * @param name with {@code ::} between its parts if a provider defines it
     * @param arguments in order
     * @param expanded whether {@code ...} spreads the last one
     */
    record Call(String name, List<HclExpression> arguments, boolean expanded, HclPosition position)
            implements HclExpression {}

    /** One to three operands: a sign or negation, two sides of an operator, or a condition with its two results. */
    record Operation(String operator, List<HclExpression> operands, HclPosition position) implements HclExpression {}

    /** {@code [a, b]} */
    record Tuple(List<HclExpression> items, HclPosition position) implements HclExpression {}

    /** <code>{ key = value }</code>; a bare word as key is a constant {@link Template}. */
    record ObjectLiteral(List<Entry> entries, HclPosition position) implements HclExpression {}

    record Entry(HclExpression key, HclExpression value) {

        /** The key, if it is known without evaluation. */
        public Optional<String> name() {
            return key instanceof Template template ? template.constant() : Optional.empty();
        }
    }

    /**
     * A for expression.
     *
     * @param makesObject whether it stands in braces; then the results begin with the key
     * @param names the loop variables: the value, or key and value
     * @param collection what is looped over
     * @param results the key (if it makes an object), the value and the condition (if there is one)
     */
    record ForEach(
            boolean makesObject,
            List<String> names,
            HclExpression collection,
            List<HclExpression> results,
            HclPosition position)
            implements HclExpression {}
}
