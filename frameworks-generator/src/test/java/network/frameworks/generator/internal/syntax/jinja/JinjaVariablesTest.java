package network.frameworks.generator.internal.syntax.jinja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import java.util.TreeSet;
import network.frameworks.testing.Draw;
import network.frameworks.testing.SeededTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JinjaVariablesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '§', textBlock = """
            {{ a.b['c'] ~ d[e:f] }} § a d e f
            {% raw %}{{ a }}{% endraw %}{# {{ b }} #}{{ c }} § c
            {%- set ns = namespace(x=a) -%}{% set ns.x = b %}{{ ns.x }} § a b namespace
            {% for k, v in a.items() if v %}{{ loop.index }}{{ k }}{% else %}{{ k }}{% endfor %} § a k
            {% for x in a recursive %}{{ loop(x.more) }}{% endfor %} § a
            {% macro m(a, b=c) %}{{ a }}{{ b }}{{ caller() }}{% endmacro %}{{ m(d) }} § c d
            {% call(x) m(a) %}{{ x }}{{ y }}{% endcall %} § a m y
            {{ a | map('extract', b) | default(c, true) }} § a b c
            {{ a is defined and b is not none or c is divisibleby d }} § a b c d
            {{ a if b else c }} § a b c
            {% if a %}{% set x = 1 %}{% endif %}{{ x }} § a x
            {% set x %}{{ a }}{% endset %}{{ x }} § a
            {% with x = a %}{{ x }}{% endwith %}{{ x }} § a x
            {% filter replace(a, 'b') %}{{ c }}{% endfilter %} § a c
            {{ f(*a, **b) }}{{ f(k=c) }} § a b c f
            {{ ('it\\'s }}' ~ "{{ no }}") }}{{ {'k': a, b: [c, (d,)]} }} § a b c d
            {% include a ignore missing %}{% from 'f' import g as h %}{{ h }}{{ g }} § a g
            {% for a in a %}{{ a }}{% endfor %} § a
            """)
    void whatATemplateAsksFor(String template, String names) {
        JinjaVariables variables = JinjaVariables.of(JinjaParser.template(template));
        Set<String> all = new TreeSet<>(variables.asked().keySet());
        all.addAll(variables.perhaps());
        assertThat(all).containsExactlyInAnyOrder(names.split(" "));
    }

    @Test
    void everyVariableKnowsItsFirstPlace() {
        String text = "{# b #}\n{{ 'b' }} {{ c.b }}\n{% if x == 'a' %}{{ b }}{{ b }}{% endif %}";
        assertThat(JinjaVariables.of(JinjaParser.template(text)).asked())
                .containsEntry("b", text.indexOf("b }}{{"))
                .containsEntry("c", text.indexOf("c.b"))
                .containsEntry("x", text.indexOf("x =="));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a {{ b            | 2  | no }} ends what starts here
            a {{ b ]}}        | 7  | no bracket is open that ']' closes
            {{ (a] }}         | 5  | no bracket is open that ']' closes
            {{ a b }}         | 5  | expected the end of the statement or expression, found 'b'
            {{ }}             | 3  | expected an expression, found the end of the statement or expression
            {% for a b %}     | 9  | expected 'in', found 'b'
            {% if a %}        | 10 | expected 'elif' or 'else' or 'endif', found the end of the text
            {% endif %}       | 3  | 'endif' is no statement that can stand here
            {% do a %}        | 3  | 'do' is no statement that can stand here
            {{ a.'b' }}       | 5  | expected a name or number, found ''b''
            {{ f(k=1, 2) }}   | 10 | an argument cannot stand behind those before it
            {% set 1 = a %}   | 7  | this cannot be assigned to
            {{ 'a\\x4' }}     | 5  | the escape is not whole
            {{ a ? b }}       | 5  | nothing starts with '?'
            {# a              | 0  | the comment does not end
            {% raw %} a       | 0  | the raw block does not end
            """)
    void aTextThatIsNoJinjaIsRefusedAtItsPlace(String template, int offset, String message) {
        JinjaException refusal = catchThrowableOfType(JinjaException.class, () -> JinjaParser.template(template));
        assertThat(refusal).hasMessage(message);
        assertThat(refusal.offset()).isEqualTo(offset);
    }

    @Test
    void whitespaceControlTakesTextAway() {
        assertThat(JinjaParser.template("a \n {%- if x +%}\n b\n{%+ endif -%} \n c{{ d -}} e").stream()
                        .filter(JinjaNode.Text.class::isInstance))
                .containsExactly(new JinjaNode.Text("a"), new JinjaNode.Text("c"), new JinjaNode.Text("e"));
        JinjaNode choice = JinjaParser.template("{% if x %}\nb{% endif %}").get(0);
        assertThat(choice.inside()).containsExactly(new JinjaNode.Text("b"));
    }

    /** Whatever the text is, it is read or refused at a place in it. */
    @SeededTest(cases = 2000)
    void nothingElseIsThrown(Draw draw) {
        RandomJinja jinja = new RandomJinja(draw.random());
        String text = draw.made(() -> jinja.mutated(jinja.template()) + draw.text(0, 5));
        try {
            assertThat(JinjaVariables.of(JinjaParser.template(text)).asked().values())
                    .allSatisfy(offset -> assertThat(offset).isBetween(0, text.length()));
        } catch (JinjaException refusal) {
            assertThat(refusal.offset()).isBetween(0, text.length());
            assertThat(refusal).hasMessageNotContaining("null");
        }
    }
}
