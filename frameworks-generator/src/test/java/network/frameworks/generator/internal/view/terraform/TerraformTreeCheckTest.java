package network.frameworks.generator.internal.view.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import network.frameworks.generator.RenderedTree;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.check.terraform.TerraformCheck;
import network.frameworks.generator.internal.syntax.hcl.HclFormatter;
import network.frameworks.generator.internal.syntax.hcl.HclSyntaxException;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.internal.catalog.Catalogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The product's own check over whole rendered trees: silent on what is right, loud on any single damaged line. */
class TerraformTreeCheckTest {

    private final TerraformCheck check = new TerraformCheck(Catalogs.bundled());

    static Stream<Plan> plans() {
        return Stream.of(
                TerraformPlans.reference(),
                TerraformPlans.hostile(),
                TerraformPlans.bare(),
                TerraformPlans.single(2, false),
                TerraformPlans.single(25, true));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aRenderedTreeHasNoFindings(Plan plan) {
        assertThat(check.check(plan, files(plan))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "modules/cluster/main.tf|resource \"hcloud_server\"|resource \"hcloud_sever\"|FW6103|no provider of this tree has a resource 'hcloud_sever'",
                "modules/cluster/main.tf|server_type |server_typ |FW6104|'server_typ' is no argument of resource hcloud_server",
                "modules/cluster/main.tf|public_net {|public_nets {|FW6103|no block 'public_nets'",
                "modules/cluster/main.tf|public_net {|public_net = {|FW6106|'public_net' is a block, not an argument",
                "modules/dns/main.tf|filter = {|filter {|FW6106|'filter' is an argument",
                "modules/dns/main.tf|ttl     =|tttl    =|FW6105|the argument 'ttl' of resource cloudflare_dns_record is missing",
                "modules/cluster/main.tf|\"cloud\"|\"clout\"|FW6107|'type' cannot be 'clout', only one of [cloud, server, vswitch]",
                "modules/cluster/main.tf|[hcloud_firewall.this.id]|hcloud_firewall.this.id|FW6107|'firewall_ids' needs a list, not a single value",
                "modules/cluster/main.tf|hcloud_firewall.this.id|hcloud_firewall.that.id|FW6108|'hcloud_firewall.that' is declared nowhere in this module",
                "modules/cluster/main.tf|each.value.fqdn|each.value.fullname|FW6108|no attribute 'fullname'",
                "modules/cluster/outputs.tf|server.ipv4_address|server.ip_address|FW6108|no attribute 'ip_address'",
                "modules/cluster/main.tf|ignore_changes = [image|ignore_changes = [images|FW6108|no 'images' whose changes",
                "modules/cluster/versions.tf|source  = \"hetznercloud/hcloud\"|source  = \"hashicorp/hcloud\"|FW6114|comes from hetznercloud/hcloud",
                "environments/prod/main.tf|var.dns_zone|var.zone|FW6108|'var.zone' is declared nowhere in this module",
                "environments/prod/outputs.tf|module.dns.records|module.dns.record|FW6108|no attribute 'record'",
                "environments/prod/main.tf|zone        = var|zones       = var|FW6104|'zones' is no argument of module dns",
                "environments/prod/main.tf|  firewall_rules = each.value.firewall_rules|  # none|FW6105|the argument 'firewall_rules' of module cluster is missing",
                "environments/prod/main.tf|../../modules/dns|../../modules/dnss|FW6110|the source of module 'dns' is no module of this tree",
                "environments/prod/main.tf|coalesce(|coalesc(|FW6112|Terraform has no function 'coalesc'",
                "environments/prod/main.tf|contains(keys(local.nodes[record.cluster]), record.node)|contains(record.node)|FW6112|'contains' cannot be called with 1 arguments",
                "environments/prod/variables.tf|variable \"platform\"|variable \"platforms\"|FW6111|no variable 'platform' is declared",
                "environments/prod/prod.tfvars|private_ip      = \"10.1.0.10\"|privateip       = \"10.1.0.10\"|FW6111|the attribute 'private_ip' is missing",
                "environments/prod/terraform.tfvars|\"10.1.0.10\"|\"10.1.0.11\"|FW6111|the values differ from those in prod.tfvars",
                "environments/prod/backend.hcl|use_lockfile|use_lockfiles|FW6105|the argument 'use_lockfile'",
                "modules/cluster/main.tf|subnet_id = hcloud_network_subnet.this.id|network_id = hcloud_network.this.id|FW6115|naming only the network races",
                "modules/cluster/main.tf|  name     = var.name|  name      = var.name|FW6102|terraform fmt would change this line",
                "modules/cluster/main.tf|lifecycle {|lifecycle|FW6101|expected",
                "modules/dns/tests/dns.tftest.hcl|proxied_ttl = 1|proxy_ttl   = 1|FW6111|no variable 'proxy_ttl' is declared",
                "modules/dns/tests/dns.tftest.hcl|this[\"plain\"].ttl|this[\"plain\"].tll|FW6108|no attribute 'tll'",
                "environments/prod/tests/environment.tftest.hcl|output.nodes|output.node|FW6108|no attribute 'node'",
                "environments/prod/tests/environment.tftest.hcl|mock_provider \"acme\"|mock_provider \"akme\"|FW6114|'akme'",
            })
    void aSingleMistakeIsNamed(String file, String right, String wrong, String code, String message) {
        Plan plan = TerraformPlans.reference();
        List<OutputFile> files = replaced(files(plan), "terraform/" + file, right, wrong);
        List<Diagnostic> findings = check.check(plan, files);
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.message()).contains(message);
            assertThat(finding.location().line()).isPositive();
        });
    }

    @Test
    void nearlyEveryDamagedLineIsNoticed() {
        Plan plan = TerraformPlans.single(1, true);
        List<OutputFile> files = files(plan);
        int damaged = 0;
        List<String> unnoticed = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            OutputFile file = files.get(i);
            boolean counts = file.path().matches("terraform/(modules|providers|environments/prod)/.*(tf|tfvars|hcl)");
            for (String broken : counts ? damages(file.content()) : List.<String>of()) {
                List<OutputFile> mutant = new ArrayList<>(files);
                mutant.set(i, new OutputFile(file.path(), file.template(), broken, false));
                damaged++;
                if (check.check(plan, mutant).isEmpty()) {
                    unnoticed.add(file.path());
                }
            }
        }
        // What is left are values that only a person can judge: an address of a directory, a login shell.
        assertThat(damaged).isGreaterThan(300);
        assertThat(unnoticed.size()).as("unnoticed %s", unnoticed).isLessThan(damaged / 12);
    }

    /** The text with one line damaged, for every line: removed, its argument misspelt or its reference misspelt in turn. */
    private static List<String> damages(String content) {
        List<String> damages = new ArrayList<>();
        String[] lines = content.split("\n");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            String changed = switch (i % 3) {
                case 0 -> "";
                case 1 -> line.replaceFirst("([a-z]{4})([a-z_]* *[={])", "$1x$2");
                default -> line.replaceFirst("\\.([a-z_]+)", ".$1x");
            };
            boolean matters = !line.isBlank() && !line.strip().startsWith("#");
            if (matters && !changed.equals(line)) {
                String[] copy = lines.clone();
                copy[i] = changed;
                damages.add(formatted(String.join("\n", copy) + "\n"));
            }
        }
        return damages;
    }

    /** Damage should not be found by its layout alone. */
    private static String formatted(String text) {
        try {
            return HclFormatter.format(text);
        } catch (HclSyntaxException e) {
            return text;
        }
    }

    private static List<OutputFile> replaced(List<OutputFile> files, String path, String right, String wrong) {
        return files.stream()
                .map(file -> {
                    if (!file.path().equals(path)) {
                        return file;
                    }
                    assertThat(file.content()).contains(right);
                    int at = file.content().indexOf(right);
                    String changed = file.content().substring(0, at)
                            + wrong
                            + file.content().substring(at + right.length());
                    return new OutputFile(path, file.template(), changed, false);
                })
                .toList();
    }

    private static List<OutputFile> files(Plan plan) {
        return RenderedTree.of(plan, "terraform");
    }
}
