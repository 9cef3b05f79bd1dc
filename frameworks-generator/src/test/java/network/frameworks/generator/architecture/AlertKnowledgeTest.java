package network.frameworks.generator.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Only the pack knows alerts: everything about one, its unit test too, follows from its text. */
class AlertKnowledgeTest {

    private static final Path ALERTS = Path.of("../frameworks-model/src/main/resources/network/frameworks/pack/alerts");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern METRIC = Pattern.compile("\\b[a-z]+(?:_[a-zA-Z]+){2,}\\b");

    @Test
    @DisplayName("No class names a bundled alert, or a metric that only an alert reads")
    void noneInJava() throws IOException {
        SortedSet<String> words = new TreeSet<>();
        for (Path alert : files(ALERTS, ".yaml")) {
            words.add(alert.getFileName().toString().replace(".yaml", ""));
            Matcher metric = METRIC.matcher(Files.readString(alert).replaceAll("(?m)#.*$", ""));
            while (metric.find()) {
                words.add(metric.group());
            }
        }
        assertThat(words).contains("HighCpuUsage", "node_cpu_seconds_total", "kafka_consumergroup_lag");

        SortedSet<String> found = new TreeSet<>();
        for (Path source : files(SOURCES, ".java")) {
            String text = Files.readString(source).replaceAll("(?s)/\\*.*?\\*/", "");
            words.stream()
                    .filter(word ->
                            Pattern.compile("\\b" + word + "\\b").matcher(text).find())
                    .forEach(word -> found.add(source.getFileName() + " knows " + word));
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
