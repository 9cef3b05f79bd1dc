package network.frameworks.generator.internal.syntax.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import network.frameworks.testing.Draw;
import network.frameworks.testing.SeededTest;
import org.junit.jupiter.api.Test;

/** What was seen of {@code terraform fmt}, kept for machines that do not have it. */
class HclFormatterTest {

    @Test
    void indentsAndAlignsRunsOfAssignments() {
        assertFormatted("""
                resource "a" "b" {
                count=1

                name="x"
                  long_name   =  "y"
                # a comment ends the run
                a=1
                list=[
                1,
                ]
                b=2
                network{
                ip=var.ip
                }
                }
                """, """
                resource "a" "b" {
                  count = 1

                  name      = "x"
                  long_name = "y"
                  # a comment ends the run
                  a = 1
                  list = [
                    1,
                  ]
                  b = 2
                  network {
                    ip = var.ip
                  }
                }
                """);
    }

    @Test
    void alignsTrailingCommentsOfNeighbours() {
        assertFormatted(
                "a = 1 # one\nbcd = 22 # two\n\ne = 3 # three\n", "a   = 1  # one\nbcd = 22 # two\n\ne = 3 # three\n");
    }

    @Test
    void bracketsOpenedTogetherCostOneStep() {
        assertFormatted(
                "x = merge(var.a, {\nb = [{\nc = 1\n}]\n})\n", "x = merge(var.a, {\n  b = [{\n    c = 1\n  }]\n})\n");
    }

    @Test
    void leavesHeredocsAloneAndKeepsTheirLineInTheRun() {
        assertFormatted(
                "a=1\nlonger=<<-EOT\n   x   =   1 {\n  EOT\nb=2\n",
                "a      = 1\nlonger = <<-EOT\n   x   =   1 {\n  EOT\nb      = 2\n");
    }

    @Test
    void countsGraphemesNotBytes() {
        assertFormatted("x = { \"日本\" = 1 } # a\nyy = 1 # b\n", "x  = { \"日本\" = 1 } # a\nyy = 1            # b\n");
    }

    @Test
    void setsBlanksInsideALine() {
        assertFormatted(
                "x = ! a&&-b==[ -1,2 ][ 0 ]?f( c ,d ... ):{a=1}\n",
                "x = !a && -b == [-1, 2][0] ? f(c, d...) : { a = 1 }\n");
        assertFormatted("x = [ for i in [1] :\"${ i }\" ]\n", "x = [for i in [1] : \"${i}\"]\n");
    }

    @Test
    void writesOldSpellingsTheNewWay() {
        assertFormatted("x = \"${var.a}\"\n", "x = var.a\n");
        assertFormatted("x = \"${var.a}-${var.b}\"\n", "x = \"${var.a}-${var.b}\"\n");
        assertFormatted("variable a {\n  type = \"string\"\n}\n", "variable \"a\" {\n  type = string\n}\n");
    }

    @Test
    void addsNoLineAndRemovesNone() {
        assertFormatted("\n\n\na = 1\n\n\n", "\n\n\na = 1\n\n\n");
        assertFormatted("a=1", "a = 1");
        assertFormatted("", "");
    }

    @Test
    void saysWhereTheTextIsBroken() {
        assertThatThrownBy(() -> HclFormatter.format("a = 1\nb = \"x\n"))
                .isInstanceOf(HclSyntaxException.class)
                .hasToString("2:7: a quoted string cannot contain a line break; use \\n or a heredoc");
    }

    @SeededTest(cases = 300)
    void formattingTwiceChangesNothingMore(Draw draw) {
        String document = draw.made(() -> RandomHcl.document(draw.random().nextLong()));
        String once = HclFormatter.format(document);
        assertThat(HclFormatter.format(once)).isEqualTo(once);
    }

    private static void assertFormatted(String source, String expected) {
        assertThat(HclFormatter.format(source)).isEqualTo(expected);
    }
}
