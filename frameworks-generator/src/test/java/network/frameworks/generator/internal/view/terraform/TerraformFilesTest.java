package network.frameworks.generator.internal.view.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import network.frameworks.generator.RenderedTree;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.syntax.hcl.HclBody;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Entry;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.ObjectLiteral;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Template;
import network.frameworks.generator.internal.syntax.hcl.HclParser;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.internal.catalog.Catalogs;
import network.frameworks.model.internal.provider.hetzner.Hetzner;
import org.junit.jupiter.api.Test;

class TerraformFilesTest {

    @Test
    void rendersEveryFileOfTheTree() {
        assertThat(render(TerraformPlans.reference()))
                .containsKeys(
                        "terraform/environments/prod/backend.hcl",
                        "terraform/environments/prod/main.tf",
                        "terraform/environments/prod/outputs.tf",
                        "terraform/environments/prod/prod.tfvars",
                        "terraform/environments/prod/providers.tf",
                        "terraform/environments/prod/terraform.tfvars",
                        "terraform/environments/prod/variables.tf",
                        "terraform/environments/prod/versions.tf",
                        "terraform/environments/staging/staging.tfvars",
                        "terraform/modules/certificates/main.tf",
                        "terraform/modules/cluster/README.md",
                        "terraform/modules/dns/variables.tf",
                        "terraform/providers/acme/outputs.tf",
                        "terraform/providers/cloudflare/outputs.tf",
                        "terraform/providers/hetzner/outputs.tf");
    }

    @Test
    void bothValueFilesSayTheSame() {
        Map<String, String> files = render(TerraformPlans.reference());
        HclBody auto = HclParser.parse(files.get("terraform/environments/prod/terraform.tfvars"));
        HclBody named = HclParser.parse(files.get("terraform/environments/prod/prod.tfvars"));
        assertThat(auto.attributes()).isNotEmpty();
        assertThat(withoutHeader(files.get("terraform/environments/prod/terraform.tfvars")))
                .isEqualTo(withoutHeader(files.get("terraform/environments/prod/prod.tfvars")));
        assertThat(auto.attributes()).hasSameSizeAs(named.attributes());
    }

    @Test
    void keepsHostileStringsAsTheyAre() {
        Map<String, String> files = render(TerraformPlans.hostile());
        HclBody values = HclParser.parse(files.get("terraform/environments/prod/prod.tfvars"));
        ObjectLiteral clusters =
                (ObjectLiteral) values.attribute("clusters").orElseThrow().value();
        assertThat(clusters.entries()).extracting(Entry::name).hasSize(1);
        assertThat(files.get("terraform/environments/prod/prod.tfvars"))
                .contains("\"a \\\"quoted\\\" $${var.x} %%{if} {{ y }} \\\\ \\n no 0755 é 日本\"")
                .contains("\"for\" = \"1.10\"")
                .contains("note  = \"no\"");
    }

    @Test
    void offersNodeCountOnlyWhereSomethingScales() {
        assertThat(render(TerraformPlans.single(2, true)).get("terraform/environments/prod/variables.tf"))
                .contains("variable \"node_count\"");
        assertThat(render(TerraformPlans.single(2, false)).get("terraform/environments/prod/variables.tf"))
                .doesNotContain("node_count");
    }

    /** The module cannot ask the catalogue at apply time, so it carries the table. */
    @Test
    void knowsTheLocationsOfTheCatalogue() {
        Hetzner hetzner = Catalogs.bundled().providers().hetzner();
        HclBody outputs =
                HclParser.parse(render(TerraformPlans.reference()).get("terraform/providers/hetzner/outputs.tf"));
        ObjectLiteral zones = (ObjectLiteral) outputs.blocks("output").stream()
                .filter(output -> output.labels().equals(List.of("network_zones")))
                .findFirst()
                .flatMap(output -> output.body().attribute("value"))
                .orElseThrow()
                .value();
        Map<String, String> table = new TreeMap<>();
        for (Entry entry : zones.entries()) {
            table.put(
                    entry.name().orElseThrow(),
                    ((Template) entry.value()).constant().orElseThrow());
        }
        Map<String, String> catalogue = new TreeMap<>();
        for (String name : hetzner.locationNames()) {
            catalogue.put(name, hetzner.location(name).orElseThrow().zone());
        }
        assertThat(table).isEqualTo(catalogue);
    }

    static Map<String, String> render(Plan plan) {
        Map<String, String> files = new TreeMap<>();
        List<OutputFile> rendered = RenderedTree.of(plan, "terraform");
        rendered.forEach(file -> files.put(file.path(), file.content()));
        return files;
    }

    private static String withoutHeader(String text) {
        return text.replaceAll("(?m)^#.*\\n", "");
    }
}
