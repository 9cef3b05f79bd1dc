package network.frameworks.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DiagnosticCodeTest {
    private static final Path TESTS = Path.of("src", "test");
    private static final Pattern IN_GOLDEN_FILE = Pattern.compile("(?m)^\\S+:\\d+:\\d+: (error|warning) (FW\\d{4}): ");
    private static final Pattern IN_FILE_TEST = Pattern.compile("DiagnosticCode\\.(\\w+)\\.id\\(\\)");

    @Test
    void codesAreUniqueOrderedAndExplained() {
        assertThat(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id))
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("FW[123]\\d{3}"));
        assertThat(DiagnosticCode.values())
                .allSatisfy(code -> assertThat(code.meaning()).endsWith(".").hasSizeGreaterThan(20));
    }

    /** Each code occurs in a golden file, or in the test of files that cannot be read at all. */
    @Test
    void everyCodeIsProducedByATest() throws IOException {
        Set<String> produced = new TreeSet<>();
        Path mistakes = TESTS.resolve(Path.of("resources", "network", "frameworks", "model", "read", "mistakes"));
        try (DirectoryStream<Path> texts = Files.newDirectoryStream(mistakes, "*.txt")) {
            for (Path text : texts) {
                Matcher matcher = IN_GOLDEN_FILE.matcher(Files.readString(text));
                while (matcher.find()) {
                    produced.add(matcher.group(2));
                }
            }
        }
        Path fileTest = TESTS.resolve(Path.of("java", "network", "frameworks", "model", "read", "ModelFileTest.java"));
        Matcher matcher = IN_FILE_TEST.matcher(Files.readString(fileTest));
        while (matcher.find()) {
            produced.add(DiagnosticCode.valueOf(matcher.group(1)).id());
        }
        Set<String> all =
                Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).collect(Collectors.toSet());
        assertThat(produced).containsExactlyInAnyOrderElementsOf(all);
    }
}
