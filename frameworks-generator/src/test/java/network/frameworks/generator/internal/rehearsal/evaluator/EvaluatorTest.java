package network.frameworks.generator.internal.rehearsal.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    @Test
    @DisplayName("The evaluator gives what promtool gave when it was asked")
    void givesWhatIsWrittenDown() throws IOException {
        RandomSeries series = WrittenAnswers.series();
        List<String> differences = new ArrayList<>();
        List<WrittenAnswers.Line> lines = WrittenAnswers.read();
        for (WrittenAnswers.Line line : lines) {
            PromtoolAnswer ours = EvaluatorAgainstPromtoolTest.ours(line.expression(), line.second(), series);
            if (!line.answer().agrees(ours, EvaluatorAgainstPromtoolTest.TOLERANCE)) {
                differences.add(line + ", ours " + ours);
            }
        }
        assertThat(differences).isEmpty();
        assertThat(lines).filteredOn(line -> !line.answer().samples().isEmpty()).hasSizeGreaterThan(lines.size() / 3);
    }
}
