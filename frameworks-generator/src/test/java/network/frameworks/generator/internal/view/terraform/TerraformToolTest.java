package network.frameworks.generator.internal.view.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.tools.RealTool;
import network.frameworks.generator.tools.RealTool.Result;
import network.frameworks.generator.tools.terraform.StandInProviders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every command that the tree's README names, done by the real terraform. */
@Tag("tools")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TerraformToolTest {

    private static final int NO_CHANGES = 0;
    private static final int CHANGES = 2;

    private StandInProviders providers;
    private RealTool terraform;

    @BeforeAll
    void start() {
        providers = StandInProviders.start();
        terraform = providers.terraform();
    }

    @AfterAll
    void stop() {
        providers.close();
    }

    @Test
    void everyFileIsFormatted(@TempDir Path folder) {
        TerraformTree tree = tree(folder, TerraformPlans.reference());
        tree.at("terraform").run("fmt", "-check", "-recursive", "-diff").expectExit(0);
    }

    @Test
    void everyModuleAndEnvironmentIsValid(@TempDir Path folder) {
        for (Plan plan :
                List.of(TerraformPlans.reference(), TerraformPlans.hostile(), TerraformPlans.single(2, false))) {
            TerraformTree tree = tree(folder.resolve(plan.name()), plan);
            assertThat(tree.modules()).hasSizeGreaterThan(6);
            for (String module : tree.modules()) {
                RealTool there = tree.at(module);
                there.run("init", "-backend=false", "-input=false").expectExit(0);
                Result validated = there.run("validate");
                validated.expectExit(0);
                assertThat(validated.stdout()).doesNotContain("Warning");
            }
        }
    }

    @Test
    void appliesOnceAndThenHasNothingToDo(@TempDir Path folder) {
        for (Plan plan : List.of(TerraformPlans.reference(), TerraformPlans.hostile(), TerraformPlans.bare())) {
            RealTool prod = tree(folder.resolve(plan.name()), plan).environment("prod");
            apply(prod, "-var-file=prod.tfvars");
            assertThat(plan(prod)).isEqualTo(NO_CHANGES);
            assertThat(plan(prod, "-var-file=prod.tfvars")).isEqualTo(NO_CHANGES);
        }
    }

    @Test
    void nodeCountAddsOneServerAndTheModelsCountTakesItAway(@TempDir Path folder) {
        RealTool prod = tree(folder, TerraformPlans.reference()).environment("prod");
        apply(prod);
        String four = apply(prod, "-var", "node_count=4");
        assertThat(four).contains("Resources: 1 added, 0 changed, 0 destroyed");
        assertThat(servers(prod)).hasSize(7).contains("module.cluster[\"central\"].hcloud_server.node[\"central-4\"]");
        assertThat(plan(prod, "-var-file=prod.tfvars", "-var", "node_count=4")).isEqualTo(NO_CHANGES);
        assertThat(prod.run("plan", "-detailed-exitcode").expectExit(CHANGES).stdout())
                .contains("0 to add, 0 to change, 1 to destroy");
        prod.run("plan", "-var", "node_count=2.5").expectExit(1);
        prod.run("plan", "-var", "node_count=0").expectExit(1);
    }

    @Test
    void nodesBeyondTheModelAreThoseTheModelWouldPlan(@TempDir Path folder) {
        RealTool few =
                tree(folder.resolve("few"), TerraformPlans.single(3, true)).environment("prod");
        RealTool many =
                tree(folder.resolve("many"), TerraformPlans.single(12, true)).environment("prod");
        String expression = "jsonencode(local.nodes)\n";
        String grown = few.runWithInput(expression, "console", "-var", "node_count=12")
                .expectExit(0)
                .stdout();
        assertThat(grown)
                .isEqualTo(
                        many.runWithInput(expression, "console").expectExit(0).stdout());
        assertThat(grown).contains("central-12").contains("10.1.0.21");
    }

    @Test
    void moreThanTenNodesNeedASecondPlacementGroup(@TempDir Path folder) {
        RealTool prod = tree(folder, TerraformPlans.single(3, true)).environment("prod");
        apply(prod);
        assertThat(apply(prod, "-var", "node_count=12")).contains("Resources: 10 added, 0 changed, 0 destroyed");
        assertThat(state(prod)).contains("module.cluster[\"central\"].hcloud_placement_group.this[\"1\"]");
    }

    @Test
    void dnsAloneCanBeTheTarget(@TempDir Path folder) {
        RealTool prod = tree(folder, TerraformPlans.reference()).environment("prod");
        apply(prod, "-target=module.dns");
        assertThat(state(prod)).anyMatch(address -> address.startsWith("module.dns.cloudflare_dns_record.this["));
        assertThat(state(prod)).noneMatch(address -> address.startsWith("module.certificates"));
        apply(prod);
        assertThat(plan(prod)).isEqualTo(NO_CHANGES);
    }

    @Test
    void theApiCertificateCanBeRotated(@TempDir Path folder) {
        TerraformTree tree = tree(folder, TerraformPlans.reference());
        RealTool prod = tree.environment("prod");
        apply(prod);
        String before =
                prod.run("output", "-json", "certificates").expectExit(0).stdout();

        String replaced = apply(prod, "-replace=module.certificates[\"api\"].acme_certificate.this");
        assertThat(replaced).contains("Resources: 1 added, 0 changed, 1 destroyed");
        prod.run("taint", "module.certificates[\"api\"].acme_certificate.this").expectExit(0);
        assertThat(apply(prod, "-target=module.certificates[\"api\"]"))
                .contains("Resources: 1 added, 0 changed, 1 destroyed");
        assertThat(prod.run("output", "-json", "certificates").stdout()).isNotEqualTo(before);

        String values = TerraformFilesTest.render(TerraformPlans.reference())
                .get("terraform/environments/prod/terraform.tfvars");
        tree.write(
                "terraform/environments/prod/terraform.tfvars",
                values.replaceAll("generation( *)= 1", "generation$1= 2"));
        assertThat(apply(prod)).contains("Resources: 1 added, 1 changed, 1 destroyed");
    }

    @Test
    void tokensStayOutOfPlanAndState(@TempDir Path folder) {
        TerraformTree tree = tree(folder, TerraformPlans.reference());
        RealTool prod = tree.environment("prod")
                .withEnvironment(java.util.Map.of(
                        "TF_VAR_hcloud_token", "h".repeat(64), "TF_VAR_cloudflare_token", "c".repeat(40)));
        prod.run("plan", "-out=saved.tfplan").expectExit(0);
        prod.run("apply", "saved.tfplan").expectExit(0);
        Path environment = folder.resolve("terraform/environments/prod");
        for (String file : List.of("saved.tfplan", "terraform.tfstate")) {
            assertThat(environment.resolve(file))
                    .content(java.nio.charset.StandardCharsets.ISO_8859_1)
                    .doesNotContain("h".repeat(64))
                    .doesNotContain("c".repeat(40));
        }
        assertThat(prod.run("show", "-json", "saved.tfplan").stdout()).doesNotContain("h".repeat(64));
    }

    private TerraformTree tree(Path folder, Plan plan) {
        return new TerraformTree(folder, terraform, TerraformFilesTest.render(plan));
    }

    private static String apply(RealTool environment, String... options) {
        return run(environment, "apply", "-auto-approve", options).expectExit(0).stdout();
    }

    private static int plan(RealTool environment, String... options) {
        Result planned = run(environment, "plan", "-detailed-exitcode", options);
        assertThat(planned.exitCode()).as(planned.toString()).isNotEqualTo(1);
        return planned.exitCode();
    }

    private static Result run(RealTool environment, String command, String flag, String... options) {
        return environment.run(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(command, flag, "-input=false"), java.util.Arrays.stream(options))
                .toList());
    }

    private static List<String> state(RealTool environment) {
        return environment.run("state", "list").expectExit(0).stdout().lines().toList();
    }

    private static List<String> servers(RealTool environment) {
        return state(environment).stream()
                .filter(address -> address.contains("hcloud_server.node"))
                .toList();
    }
}
