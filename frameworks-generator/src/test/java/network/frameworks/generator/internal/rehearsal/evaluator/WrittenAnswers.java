package network.frameworks.generator.internal.rehearsal.evaluator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Answers of promtool that are kept, so that the evaluator is judged where there is no promtool. */
final class WrittenAnswers {

    private static final Path FILE = Path.of("src/test/resources")
            .resolve(WrittenAnswers.class.getPackageName().replace('.', '/'))
            .resolve("answers.txt");

    private WrittenAnswers() {}

    /**
     * An expression and what it gives.
     *
     * @param second when, seconds after the first sample
     * @param expression the expression
     * @param answer what promtool says
     */
    record Line(int second, String expression, PromtoolAnswer answer) {

        Line with(PromtoolAnswer other) {
            return new Line(second, expression, other);
        }
    }

    /** The series that the expressions read. */
    static RandomSeries series() {
        return new RandomSeries(new Random(1));
    }

    static List<Line> read() throws IOException {
        return Files.readAllLines(FILE).stream()
                .map(line -> line.split("\t", -1))
                .map(parts -> new Line(Integer.parseInt(parts[0]), parts[1], PromtoolAnswer.of(parts[2])))
                .toList();
    }

    static void write(List<Line> lines) throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.writeString(
                FILE,
                lines.stream()
                        .map(line -> line.second + "\t" + line.expression + "\t" + line.answer.text() + "\n")
                        .collect(Collectors.joining()));
    }
}
