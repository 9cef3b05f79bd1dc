package network.frameworks.generator.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import network.frameworks.model.diagnostic.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * All codes of all rooms: each its own, in the range of its room, used, tested and listed in {@code docs/codes.md}.
 * With {@code -Dframeworks.golden.update=true} the list is written anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodesTest {

    private static final Path LIST = Path.of("..", "docs", "codes.md");
    private static final Path MISTAKES =
            Path.of("..", "frameworks-model/src/test/resources/network/frameworks/model/read/mistakes");
    private static final String ROOT = "network.frameworks.";
    private static final Pattern EXAMPLE =
            Pattern.compile("(?m)^\\S+:\\d+:\\d+: \\w+ (FW\\d{4}): .*\\n(?:.*\\|.*\\n)*(?: {4}help: (.*)\\n)?");

    /** Which room finds the codes of a range, and what they are about. A new room claims a range here. */
    private static final Map<String, Range> RANGES = ranges();

    /** Codes of rooms that are still being furnished. */
    private static final List<String> AWAITED = List.of("FW4014", "FW4015");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private final List<ProblemCode> codes = codes();

    /**
     * A range of codes.
     *
     * @param title what they are about
     * @param homes the packages whose enums may hold them
     * @param finders the packages that find them
     */
    private record Range(String title, List<String> homes, String finders) {

        static Range of(String title, String... rooms) {
            return new Range(title, List.of(rooms), "`" + String.join("`, `", rooms) + "`");
        }

        static Range ofTree(String title, String room) {
            Range range = of(title, room);
            return new Range(
                    range.title,
                    range.homes,
                    range.finders
                            + ". A defect of a template or of this library, unless the message names what a model or a"
                            + " pack says; the hint names the template that the file came from");
        }
    }

    private static Map<String, Range> ranges() {
        List<String> model = List.of("model.diagnostic");
        Map<String, Range> ranges = new LinkedHashMap<>();
        ranges.put("FW1", new Range("A file and its YAML", model, "`model.read`, `model.internal.document`"));
        ranges.put(
                "FW2", new Range("The shape of a model or of a file of a catalogue", model, "`model.internal.bind`"));
        ranges.put("FW3", new Range("What a model means", model, "`model.internal.rule`, `model.internal.provider`"));
        ranges.put(
                "FW40",
                Range.of(
                        "From a model to a plan and its text",
                        "generator.internal.resolve",
                        "generator.internal.render"));
        ranges.put("FW41", Range.of("The tree of templates", "generator.internal.tree"));
        ranges.put("FW42", Range.of("Packs", "model.pack"));
        ranges.put("FW43", Range.of("The languages of templates", "generator.internal.render"));
        ranges.put("FW44", Range.of("What others add to a generator", "generator"));
        ranges.put("FW5", Range.of("The output folder", "generator.internal.reconcile"));
        ranges.put("FW61", Range.ofTree("Rendered Terraform", "generator.internal.check.terraform"));
        ranges.put("FW62", Range.ofTree("Rendered Ansible", "generator.internal.check.ansible"));
        ranges.put("FW63", Range.ofTree("Rendered Prometheus and Alertmanager", "generator.internal.check.prometheus"));
        ranges.put("FW64", Range.ofTree("Rendered Grafana", "generator.internal.check.grafana"));
        ranges.put("FW65", Range.ofTree("Rendered scripts and README", "generator.internal.check.scripts"));
        return ranges;
    }

    private List<ProblemCode> codes() {
        return classes.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(ProblemCode.class))
                .map(type -> type.reflect().getEnumConstants())
                .flatMap(Arrays::stream)
                .map(ProblemCode.class::cast)
                .sorted(Comparator.comparing(ProblemCode::id))
                .toList();
    }

    @Test
    void noTwoCodesShareAnIdAndEachSaysWhatItMeans() {
        assertThat(codes).hasSizeGreaterThan(100);
        assertThat(codes).extracting(ProblemCode::id).doesNotHaveDuplicates().allMatch(id -> id.matches("FW\\d{4}"));
        assertThat(codes)
                .allSatisfy(code -> assertThat(code.meaning()).as(code.id()).matches("[A-Z].{15,}[^.]\\."));
    }

    @Test
    void everyCodeLiesInTheRangeOfItsRoom() {
        assertThat(codes).allSatisfy(code -> {
            String room = code.getClass().getPackageName().substring(ROOT.length());
            List<Range> ranges = RANGES.entrySet().stream()
                    .filter(range -> code.id().startsWith(range.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            assertThat(ranges).as("ranges of %s of %s", code.id(), room).hasSize(1);
            assertThat(ranges.get(0).homes())
                    .as("rooms of %s", code.id())
                    .anyMatch(allowed -> (room + ".").startsWith(allowed + "."));
        });
    }

    @Test
    void everyCodeIsUsed() {
        List<String> idle = new ArrayList<>();
        for (ProblemCode code : codes) {
            String constant = ((Enum<?>) code).name();
            boolean used = classes.get(code.getClass()).getField(constant).getAccessesToSelf().stream()
                    .anyMatch(access -> !access.getOriginOwner().isEquivalentTo(code.getClass()));
            if (!used && !AWAITED.contains(code.id())) {
                idle.add(code.id() + " " + constant);
            }
        }
        assertThat(idle).as("codes that nothing finds").isEmpty();
    }

    /** Each code is named by a test, as its id or as its constant, or stands in a golden file. */
    @Test
    void everyCodeIsTested() throws IOException {
        String tests = texts(Path.of("src/test")) + texts(Path.of("../frameworks-model/src/test"));
        List<String> untested = codes.stream()
                .filter(code -> !AWAITED.contains(code.id()))
                .filter(code -> !tests.contains(code.id())
                        && !tests.contains(code.getClass().getSimpleName() + "." + ((Enum<?>) code).name() + ".id()")
                        && !(code.getClass().getSimpleName().equals("OutputProblem")
                                && tests.contains("OutputProblem." + ((Enum<?>) code).name())))
                .map(code -> code.id() + " " + code)
                .toList();
        assertThat(untested).as("codes that no test brings about").isEmpty();
    }

    @Test
    void theListIsUpToDate() throws IOException {
        String text = list();
        if (Boolean.getBoolean("frameworks.golden.update")) {
            Files.createDirectories(LIST.getParent());
            Files.writeString(LIST, text);
        }
        assertThat(Files.readString(LIST))
                .as("docs/codes.md; write it anew with -Dframeworks.golden.update=true")
                .isEqualTo(text);
    }

    private String list() throws IOException {
        StringBuilder text = new StringBuilder("""
                # Codes of problems

                Every problem has a code that never changes its meaning. Nothing is written while there is an error; a
                warning stops nothing. This list is generated from the code by `CodesTest`; the hints in its last column
                are examples.
                """);
        SortedMap<String, String> hints = hints();
        RANGES.forEach((prefix, range) -> {
            List<ProblemCode> listed =
                    codes.stream().filter(code -> code.id().startsWith(prefix)).toList();
            boolean helped = listed.stream().anyMatch(code -> hints.containsKey(code.id()));
            text.append("\n## ")
                    .append(prefix)
                    .append("xxx".substring(0, 6 - prefix.length()))
                    .append(": ");
            text.append(range.title()).append("\n\nFound by ").append(range.finders());
            text.append(".\n\n| code | level | meaning |").append(helped ? " what helps, for example |" : "");
            text.append("\n|---|---|---|").append(helped ? "---|\n" : "\n");
            for (ProblemCode code : listed) {
                text.append("| ").append(code.id()).append(" | ");
                text.append(code.level().name().toLowerCase(Locale.ROOT)).append(" | ");
                text.append(cell(code.meaning())).append(" |");
                text.append(helped ? " " + cell(hints.getOrDefault(code.id(), "")) + " |\n" : "\n");
            }
        });
        return text.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "\\<").replace("*", "\\*");
    }

    /** The first hint of each code in the golden files of models with a single mistake. */
    private static SortedMap<String, String> hints() throws IOException {
        SortedMap<String, String> hints = new TreeMap<>();
        try (Stream<Path> files = Files.list(MISTAKES)) {
            for (Path file : files.sorted().toList()) {
                Matcher example = EXAMPLE.matcher(file.toString().endsWith(".txt") ? Files.readString(file) : "");
                while (example.find()) {
                    if (example.group(2) != null) {
                        hints.putIfAbsent(example.group(1), example.group(2));
                    }
                }
            }
        }
        return hints;
    }

    private static String texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|txt)"))
                    .filter(file -> !file.endsWith("CodesTest.java"))
                    .map(CodesTest::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
