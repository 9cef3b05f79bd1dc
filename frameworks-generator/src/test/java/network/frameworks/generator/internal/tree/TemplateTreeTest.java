package network.frameworks.generator.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.TestPack;
import network.frameworks.generator.extension.Output;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.render.Renderer;
import network.frameworks.generator.internal.view.Elements;
import network.frameworks.generator.internal.view.Views;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.ClusterPlan;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.plan.service.ServicePlan;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.pack.PackLayers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTreeTest {

    private static final Plan PLAN = SamplePlans.of("frameworks-network");

    private static TemplateTree.Listing listing(Map<String, String> templates, Views... views) {
        PackLayers packs = PackLayers.of(List.of(TestPack.ofTemplates("test", templates)));
        return new TemplateTree(packs, new Renderer(packs), Loops.overPlan(), List.of(views)).outputs(PLAN);
    }

    private static List<String> paths(String template, String text) {
        TemplateTree.Listing listing = listing(Map.of(template, text));
        assertThat(listing.problems()).isEmpty();
        return listing.outputs().stream().map(Output::path).toList();
    }

    private static Map<String, String> texts(String template, String text) {
        PackLayers packs = PackLayers.of(List.of(TestPack.ofTemplates("test", Map.of(template, text))));
        Renderer renderer = new Renderer(packs);
        TemplateTree.Listing listing = new TemplateTree(packs, renderer, Loops.overPlan(), List.of()).outputs(PLAN);
        Map<String, String> texts = new TreeMap<>();
        renderer.render("frameworks.yml", listing.outputs())
                .forEach((OutputFile file) ->
                        texts.put(file.path(), file.content().strip()));
        return texts;
    }

    @Test
    @DisplayName("A template without a loop makes the file of its own path")
    void noLoop() {
        assertThat(paths("docs/read me.txt.ftl", "x")).containsExactly("docs/read me.txt");
    }

    @Test
    @DisplayName("A loop makes a file for each element, which the template sees under the loop's name")
    void oneLoop() {
        assertThat(texts("{environment}.txt.ftl", "[=environment.domain] [=plan.name]"))
                .containsExactly(
                        Map.entry("prod.txt", "frameworks.network frameworks"),
                        Map.entry("staging.txt", "staging.frameworks.network frameworks"));
    }

    @Test
    @DisplayName("A loop may stand several times and in any order in a path, and in the middle of a name")
    void placesInThePath() {
        assertThat(paths("x-{cluster}.y/{environment}-{cluster}.txt.ftl", "x"))
                .contains("x-edge-us-east.y/prod-edge-us-east.txt", "x-edge-eu.y/staging-edge-eu.txt")
                .hasSize(6);
    }

    @Test
    @DisplayName("Inside of another loop, a loop goes over what belongs to the other's element and over nothing else")
    void narrowing() {
        Map<String, String> expected = new TreeMap<>();
        for (EnvironmentPlan environment : PLAN.environments()) {
            for (ClusterPlan cluster : environment.clusters()) {
                for (NodePlan node : cluster.nodes()) {
                    expected.put(environment.name() + "/" + cluster.name() + "/" + node.fqdn() + ".txt", node.name());
                }
            }
        }
        assertThat(texts("{environment}/{cluster}/{node}.txt.ftl", "[=node.name]"))
                .isEqualTo(expected)
                .hasSize(9);
    }

    @Test
    @DisplayName("Of several loops around a loop each narrows it")
    void narrowedByAll() {
        Map<String, String> expected = new TreeMap<>();
        for (EnvironmentPlan environment : PLAN.environments()) {
            for (ClusterPlan cluster : environment.clusters()) {
                for (ServicePlan service : environment.services()) {
                    for (NodePlan node : cluster.nodes()) {
                        if (service.nodes().contains(node.name())) {
                            expected.put(
                                    environment.name() + "/" + cluster.name() + "/" + service.name() + "/" + node.fqdn()
                                            + ".txt",
                                    node.name());
                        }
                    }
                }
            }
        }
        assertThat(texts("{environment}/{cluster}/{service}/{node}.txt.ftl", "[=node.name]"))
                .isEqualTo(expected)
                .hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @CsvSource({
        "{role}/{cluster}, prod, 3",
        "{role}/{node}, prod, 6",
        "{cluster}/{service}, prod, 0",
        "{certificate}, prod, 2",
        "{certificate}/{node}, prod, 5",
        "{job}, prod, 0",
        "{role}/{service}, prod, 0",
    })
    @DisplayName("Every pair of loops that belong together can be nested")
    void pairs(String loops, String environment, int count) {
        List<String> paths = paths("{environment}/" + loops + ".txt.ftl", "x").stream()
                .filter(path -> path.startsWith(environment + "/"))
                .toList();
        assertThat(paths).doesNotHaveDuplicates().isNotEmpty();
        if (count > 0) {
            assertThat(paths).hasSize(count);
        }
    }

    @Test
    @DisplayName("Alerts and dashboards are of all environments")
    void ofTheWholePlan() {
        assertThat(paths("{alert}.txt.ftl", "x"))
                .containsExactlyElementsOf(PLAN.observability().alerts().stream()
                        .map(AlertPlan::name)
                        .map(name -> name + ".txt")
                        .toList());
        assertThat(paths("{dashboard}.txt.ftl", "x")).contains("frameworks-overview.txt", "infrastructure-metrics.txt");
    }

    @Test
    @DisplayName(
            "A loop over things of an environment brings the environment along, also where the path does not say it")
    void environmentComesAlong() {
        assertThat(texts("{node}.txt.ftl", "[=environment.name]"))
                .containsEntry("central-1.frameworks.network.txt", "prod")
                .containsEntry("central-1.staging.frameworks.network.txt", "staging");
    }

    @Test
    @DisplayName("The first line of a template may ask for another text of the element in the path")
    void anotherText() {
        assertThat(paths("{environment}/{node}.txt.ftl", "<#ftl attributes={\"node\": \"name\"}>x"))
                .contains("prod/central-1.txt")
                .hasSize(9);
    }

    @Test
    @DisplayName("What lies in a folder lib is a partial, what is only called so is not")
    void partials() {
        assertThat(listing(Map.of(
                                "lib/a.txt.ftl", "x",
                                "docs/lib/{node}.txt.ftl", "x",
                                "docs/lib.txt.ftl", "x",
                                "library/b.txt.ftl", "x"))
                        .outputs())
                .extracting(Output::path)
                .containsExactlyInAnyOrder("docs/lib.txt", "library/b.txt");
    }

    @Test
    @DisplayName("A template that renders to nothing makes no file; what starts with #! is executable")
    void nothingAndPrograms() {
        assertThat(texts("{environment}.sh.ftl", "<#if environment.name == 'prod'>#!/bin/sh\n</#if>\n"))
                .containsOnlyKeys("prod.sh");
        PackLayers packs = PackLayers.of(List.of(TestPack.ofTemplates(
                "test", Map.of("run.sh.ftl", "#!/bin/sh\n", "lib.sh.ftl", "# not run\n#!/bin/sh\n"))));
        Renderer renderer = new Renderer(packs);
        assertThat(renderer.render(
                        "x",
                        new TemplateTree(packs, renderer, Loops.overPlan(), List.of())
                                .outputs(PLAN)
                                .outputs()))
                .filteredOn(OutputFile::executable)
                .extracting(OutputFile::path)
                .containsExactly("run.sh");
    }

    @Test
    @DisplayName("Views add values for the templates of their folders and never hide a loop's element")
    void views() {
        Views views = new Views() {
            @Override
            public List<String> folders() {
                return List.of("tool");
            }

            @Override
            public Function<Elements, Map<String, Object>> of(Plan plan) {
                return elements ->
                        Map.of("node", "hidden", "own", elements.byLoop().size());
            }
        };
        TemplateTree.Listing listing =
                listing(Map.of("tool/{environment}/{node}.txt.ftl", "x", "{environment}.txt.ftl", "x"), views);
        assertThat(listing.outputs()).allSatisfy(output -> {
            Map<String, Object> view = ((Output.FromTemplate) output).view();
            if (output.path().startsWith("tool/")) {
                assertThat(view).containsEntry("own", 2);
                assertThat(view.get("node")).isInstanceOf(NodePlan.class);
            } else {
                assertThat(view).doesNotContainKey("own");
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{nod}.txt|FW4101|there is no loop {nod}|did you mean 'node'?",
                "{}.txt|FW4101|there is no loop {}|known are ",
                "{alert}/{node}.txt|FW4102|nothing says which {alert} belongs to a {node}|{alert} can only stand alone",
                "{environment}/{job}/{node}.txt|FW4102|nothing says which {node} belongs to a {job}|beside"
                        + " {environment}",
                "{environment}/{dashboard}.txt|FW4102|nothing says which {dashboard} belongs to a {environment}|alone",
            })
    @DisplayName("A loop that is unknown, or that another one cannot narrow, is a problem of that template alone")
    void badLoops(String template, String code, String message, String help) {
        TemplateTree.Listing listing = listing(Map.of(template + ".ftl", "x", "good.txt.ftl", "x"));
        assertThat(listing.outputs()).extracting(Output::path).containsExactly("good.txt");
        assertThat(listing.problems()).extracting(Diagnostic::code).containsExactly(code);
        Diagnostic problem = listing.problems().get(0);
        assertThat(problem.location()).hasToString("test:templates/" + template + ".ftl:1:1");
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.hint()).contains(help);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"node\": \"nme\"}|did you mean 'name'?",
                "{\"cluster\": \"name\"}|the path has no such loop",
            })
    @DisplayName("A first line that asks for a text that there is not is a problem")
    void badText(String attributes, String told) {
        TemplateTree.Listing listing = listing(Map.of("{node}.txt.ftl", "<#ftl attributes=" + attributes + ">x"));
        assertThat(listing.outputs()).isEmpty();
        assertThat(listing.problems()).extracting(Diagnostic::code).containsExactly("FW4103");
        Diagnostic problem = listing.problems().get(0);
        assertThat(problem.message() + problem.hint()).contains(told);
    }
}
