package network.frameworks.generator.internal.syntax.jinja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.view.ansible.AnsibleTree;
import network.frameworks.generator.tools.RealTool;
import network.frameworks.generator.tools.ansible.AnsibleTools;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.internal.document.ListNode;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.ScalarNode;
import network.frameworks.model.internal.document.SourceText;
import network.frameworks.model.internal.document.YamlDocument;
import network.frameworks.model.internal.document.YamlVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Jinja itself takes and refuses the same texts, and finds the same variables in them. */
@Tag("tools")
class JinjaOracleTest {

    /** What Jinja has of its own and never counts as undeclared. */
    private static final Set<String> GLOBALS = Set.of("range", "dict", "lipsum", "cycler", "joiner", "namespace");
    /** Earlier versions of Jinja keep what all branches set for set. */
    private static final Case SET_IN_ALL_BRANCHES = new Case(
            "template", "{% if a %}{% set x = 1 %}{% elif b %}{% set x = 2 %}{% else %}{% set x = 3 %}{% endif %}");

    private static final int GENERATED = 12_000;

    @TempDir
    Path folder;

    private record Case(String kind, String text) {

        /** The variables that we find, or a line that starts with "line" for a text that we refuse. */
        Set<String> found() {
            JinjaVariables variables = kind.equals("template")
                    ? JinjaVariables.of(JinjaParser.template(text))
                    : JinjaVariables.of(JinjaParser.expression(text));
            Set<String> found = new TreeSet<>(variables.asked().keySet());
            found.addAll(variables.perhaps());
            found.removeAll(GLOBALS);
            return found;
        }
    }

    @ParameterizedTest
    @EnumSource
    void texts(AnsibleTools tools) throws IOException {
        List<Case> cases = new ArrayList<>(List.of(SET_IN_ALL_BRANCHES));
        cases.addAll(ofTheSamples());
        cases.addAll(generated(cases.subList(1, cases.size())));

        JsonNode told = ask(tools, cases);

        boolean early = told.get(0).get("variables").size() == 2;
        assertThat(told).hasSameSizeAs(cases);
        List<String> different = new ArrayList<>();
        int refused = 0;
        int accepted = 0;
        int failed = 0;
        for (int index = 0; index < cases.size(); index++) {
            JsonNode answer = told.get(index);
            if (answer.has("failure")) {
                failed++;
                continue;
            }
            refused += answer.has("line") ? 1 : 0;
            accepted += answer.has("variables") ? 1 : 0;
            String difference = difference(cases.get(index), answer, early);
            if (!difference.isEmpty()) {
                different.add(cases.get(index) + ": " + difference);
            }
        }
        assertThat(different).as("%d texts differ", different.size()).isEmpty();
        // Neither side may win by taking or refusing everything.
        assertThat(failed).as("texts on which Jinja itself fails").isLessThan(GENERATED / 100);
        assertThat(accepted).isGreaterThan(GENERATED / 2);
        assertThat(refused).isGreaterThan(GENERATED / 10);
    }

    private static String difference(Case text, JsonNode answer, boolean early) {
        Set<String> wanted = new TreeSet<>();
        answer.path("variables").forEach(name -> wanted.add(name.asString()));
        try {
            Set<String> found = text.found();
            if (answer.has("line")) {
                return "refused by Jinja only, in line " + answer.get("line");
            }
            boolean same =
                    found.equals(wanted) || early && found.containsAll(wanted) && perhapsOnly(text, found, wanted);
            return same ? "" : "we find " + found + ", Jinja " + wanted;
        } catch (JinjaException refusal) {
            boolean precise =
                    refusal.offset() >= 0 && refusal.offset() <= text.text().length();
            return answer.has("line") && precise ? "" : "refused by us only: " + refusal.getMessage();
        }
    }

    /** Whether what only we find are names that some branches set. */
    private static boolean perhapsOnly(Case text, Set<String> found, Set<String> wanted) {
        Set<String> more = new TreeSet<>(found);
        more.removeAll(wanted);
        return JinjaVariables.of(JinjaParser.template(text.text())).perhaps().containsAll(more);
    }

    /** Each template, and each scalar that looks like one, of the trees of the samples. */
    private static List<Case> ofTheSamples() {
        List<Case> cases = new ArrayList<>();
        for (String sample : List.of("frameworks-network", "minimal")) {
            for (OutputFile file : AnsibleTree.render(SamplePlans.of(sample))) {
                if (file.path().endsWith(".j2")) {
                    cases.add(new Case("template", file.content()));
                } else if (file.path().endsWith(".yml")) {
                    scalars(document(file))
                            .filter(text -> text.contains("{{") || text.contains("{%"))
                            .forEach(text -> cases.add(new Case("template", text)));
                }
            }
        }
        assertThat(cases).hasSizeGreaterThan(300);
        return cases;
    }

    private static Node document(OutputFile file) {
        Diagnostics problems = new Diagnostics();
        Node root = YamlDocument.parse(new SourceText(file.path(), file.content()), YamlVersion.PYYAML_1_1, problems);
        return Objects.requireNonNull(root, file.path());
    }

    private static Stream<String> scalars(Node node) {
        if (node instanceof MapNode map) {
            return map.entries().values().stream().flatMap(entry -> scalars(entry.value()));
        }
        if (node instanceof ListNode list) {
            return list.items().stream().flatMap(JinjaOracleTest::scalars);
        }
        return Stream.of(((ScalarNode) node).text());
    }

    private static List<Case> generated(List<Case> real) {
        Random random = new Random(29);
        RandomJinja jinja = new RandomJinja(random);
        List<Case> cases = new ArrayList<>();
        for (int count = 0; count < GENERATED; count++) {
            switch (random.nextInt(4)) {
                case 0 -> cases.add(new Case("expression", jinja.expression()));
                case 1 ->
                    cases.add(new Case(
                            "template",
                            jinja.mutated(real.get(random.nextInt(real.size())).text())));
                default -> cases.add(new Case("template", jinja.template()));
            }
        }
        return cases;
    }

    private JsonNode ask(AnsibleTools tools, List<Case> cases) throws IOException {
        RealTool python = tools.tool("python3", folder).withTimeout(Duration.ofMinutes(3));
        assumeTrue(
                Boolean.getBoolean("frameworks.tools.required")
                        || python.run("-c", "import jinja2").exitCode() == 0,
                "python3 has no jinja2; this comparison is skipped");
        Path program = Files.writeString(folder.resolve("oracle.py"), program());
        RealTool.Result result = python.runWithInput(new ObjectMapper().writeValueAsString(cases), program.toString());
        return new ObjectMapper().readTree(result.expectExit(0).stdout());
    }

    private static String program() throws IOException {
        try (InputStream program = JinjaOracleTest.class.getResourceAsStream("oracle.py")) {
            return new String(program.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
