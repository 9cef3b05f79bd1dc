package network.frameworks.generator.internal.check.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.generator.TestPack;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.syntax.hcl.HclFormatter;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.internal.catalog.Catalogs;
import network.frameworks.model.pack.PackLayers;
import org.junit.jupiter.api.Test;

/** What the check sees in small modules that no template writes. */
class TerraformCheckTest {

    private static final String VERSIONS = """
            terraform {
              required_version = ">= 1.11.0"

              required_providers {
                hcloud = {
                  source  = "hetznercloud/hcloud"
                  version = "~> 1.68"
                }
              }
            }
            """;

    private final TerraformCheck check = new TerraformCheck(Catalogs.bundled());

    @Test
    void followsValuesThroughLoopsSplatsAndConditions() {
        String module = """
                variable "names" {
                  description = "Names."
                  type        = map(object({ zone = string, size = optional(number) }))
                  nullable    = false
                }

                locals {
                  zones = { for name, server in var.names : name => server.zone if server.size != null }
                  many  = length(local.zones) > 1 ? local.zones : {}
                }

                data "hcloud_location" "this" {
                  for_each = local.many

                  name = each.value
                }

                output "cities" {
                  description = "Cities."
                  value       = [for location in data.hcloud_location.this : location.city]
                }

                output "first" {
                  description = "The first."
                  value       = values(data.hcloud_location.this)[0].description
                }

                output "all" {
                  description = "All."
                  value       = values(data.hcloud_location.this)[*].country
                }
                """;
        assertThat(findings(Map.of("m/main.tf", module, "m/versions.tf", VERSIONS)))
                .isEmpty();
        assertThat(findings(
                        Map.of("m/main.tf", module.replace("server.zone", "server.zones"), "m/versions.tf", VERSIONS)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location().file()).isEqualTo("m/main.tf");
                    assertThat(finding.location().line()).isEqualTo(8);
                    assertThat(finding.message()).isEqualTo("there is no attribute 'zones' in this object");
                });
        assertThat(messages(module.replace("location.city", "location.town")))
                .containsExactly("there is no attribute 'town' in this object");
        assertThat(messages(module.replace("[0].description", "[0].words")))
                .containsExactly("there is no attribute 'words' in this object");
        assertThat(messages(module.replace("[*].country", "[*].land")))
                .containsExactly("there is no attribute 'land' in this object");
        assertThat(messages(module.replace("name = each.value", "name = each.value.zone")))
                .containsExactly("'.zone' is asked of a single value");
    }

    @Test
    void eachAndCountExistOnlyWhereSomethingIsRepeated() {
        assertThat(messages("""
                        data "hcloud_location" "this" {
                          name = each.key
                        }

                        output "name" {
                          description = "Name."
                          value       = data.hcloud_location.this.name
                        }
                        """)).containsExactly("'each' does not exist here");
    }

    @Test
    void aVariableThatOnlyItsOwnValidationReadsIsUnused() {
        assertThat(messages("""
                        variable "name" {
                          description = "Name."
                          type        = string
                          nullable    = false

                          validation {
                            condition     = length(var.name) > 0
                            error_message = "Say a name."
                          }
                        }
                        """)).containsExactly("the variable 'var.name' is used nowhere");
    }

    @Test
    void aSecretMustBeDeclaredAsOne() {
        assertThat(messages("""
                        variable "cloud_token" {
                          description = "Token."
                          type        = string
                          default     = null
                        }

                        output "token" {
                          description = "Token."
                          value       = var.cloud_token
                        }
                        """))
                .containsExactly(
                        "'cloud_token' needs 'sensitive = true': it is a secret",
                        "'cloud_token' needs 'ephemeral = true': it must not enter a plan");
    }

    @Test
    void aProviderMustBeRequiredWhereItIsUsed() {
        String module = """
                resource "acme_registration" "this" {
                  email_address = "ops@example.net"
                }
                """;
        assertThat(messages(module))
                .containsExactly(
                        "the module does not require the provider 'acme'; Terraform would look for hashicorp/acme");
    }

    @Test
    void dynamicBlocksAreHeldAgainstTheSchemaOfTheirContent() {
        String firewall = """
                resource "hcloud_firewall" "this" {
                  name = "x"

                  dynamic "rule" {
                    for_each = ["80", "443"]

                    content {
                      direction   = "in"
                      protocol    = "tcp"
                      port        = rule.value
                      source_ips  = ["0.0.0.0/0"]
                      description = rule.key
                    }
                  }
                }
                """;
        assertThat(messages(firewall)).isEmpty();
        assertThat(messages(firewall.replace("direction   =", "directions  =")))
                .contains("'directions' is no argument of the block 'content'");
        assertThat(messages(firewall.replace("rule.value", "rule.port")))
                .containsExactly("there is no attribute 'port' in this object");
        assertThat(messages(firewall.replace("dynamic \"rule\"", "dynamic \"rules\"")))
                .contains("no block 'rules' is known here");
    }

    @Test
    void declaringTwiceIsFound() {
        assertThat(
                        messages(
                                "locals {\n  a = 1\n}\n\nlocals {\n  a = 2\n}\n\noutput \"a\" {\n  description = \"A.\"\n  value = local.a\n}\n"))
                .containsExactly("the local value 'a' is declared twice");
        assertThat(messages("output \"a\" {\n  description = \"A.\"\n  value = { b = 1, b = 2 }\n}\n"))
                .containsExactly("the key 'b' is set twice in this object");
    }

    @Test
    void aValueThatNeedsItselfDoesNotHang() {
        assertThat(messages("locals {\n  a = local.b\n  b = local.a\n}\n")).isEmpty();
    }

    @Test
    void whatIsUnusedOrDeclaredTwiceHasACodeOfItsOwn() {
        assertThat(findings(Map.of(
                        "m/main.tf", "locals {\n  a = 1\n}\n\nlocals {\n  a = 2\n}\n", "m/versions.tf", VERSIONS)))
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("FW6109", "FW6113");
    }

    @Test
    void aProviderIsTakenInTheSameVersionsEverywhere() {
        assertThat(findings(Map.of(
                        "m/main.tf",
                        "resource \"hcloud_network\" \"this\" {\n  name = \"n\"\n  ip_range = \"10.0.0.0/16\"\n"
                                + "  labels = {}\n}\n",
                        "m/versions.tf",
                        VERSIONS.replace("~> 1.68", "~> 1.64"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("FW6114");
                    assertThat(finding.message())
                            .isEqualTo("the provider 'hcloud' is taken in the versions ~> 1.68, not in '~> 1.64';"
                                    + " its provider.yaml says so for all modules");
                });
    }

    /** A pack brings a provider as two files of data; its resources are then known like those of the bundled ones. */
    @Test
    void knowsAProviderOfAPack() {
        Catalogs catalogs = catalogs(Map.of("providers/bunny/provider.yaml", """
                terraform: {name: bunnynet, source: BunnyWay/bunnynet, version: ~> 0.7.0, checked: 0.7.1}
                arguments:
                  resource bunnynet_record: {ttl: the default is a day}
                """, "providers/bunny/schema.json", """
                {"source": "BunnyWay/bunnynet", "provider": {"block": {}, "version": 0}, "data_source_schemas": {},
                 "resource_schemas": {"bunnynet_record": {"version": 0, "block": {"attributes": {
                   "name": {"required": true, "type": "string"}, "ttl": {"optional": true, "type": "number"}}}}}}
                """));
        assertThat(catalogs.problems()).isEmpty();
        String module = """
                terraform {
                  required_version = ">= 1.11.0"

                  required_providers {
                    bunnynet = {
                      source  = "BunnyWay/bunnynet"
                      version = "~> 0.7.0"
                    }
                  }
                }

                resource "bunnynet_record" "this" {
                  nam = "x"
                }
                """;
        TerraformCheck withBunny = new TerraformCheck(catalogs);
        assertThat(findings(withBunny, Map.of("m/main.tf", module)))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "resource bunnynet_record needs 'ttl': the default is a day",
                        "'nam' is no argument of resource bunnynet_record",
                        "the argument 'name' of resource bunnynet_record is missing");
    }

    @Test
    void aBrokenSchemaOfAPackIsToldWithItsPlace() {
        Catalogs catalogs = catalogs(Map.of("providers/bunny/schema.json", "{\"source\": \"a/b\",\n \"provider\" }"));
        assertThat(findings(new TerraformCheck(catalogs), Map.of()))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("FW6116");
                    assertThat(problem.location()).hasToString("mine:providers/bunny/schema.json:2:13");
                    assertThat(problem.sourceLine()).isEqualTo(" \"provider\" }");
                });
    }

    private static Catalogs catalogs(Map<String, String> files) {
        TestPack mine = new TestPack("mine", new TreeSet<>(), files);
        return Catalogs.of(PackLayers.of(List.of(PackLayers.bundled().packs().get(0), mine)));
    }

    private List<String> messages(String module) {
        return findings(Map.of("m/main.tf", module, "m/versions.tf", VERSIONS)).stream()
                .map(Diagnostic::message)
                .toList();
    }

    private List<Diagnostic> findings(Map<String, String> texts) {
        return findings(check, texts);
    }

    private static List<Diagnostic> findings(TerraformCheck check, Map<String, String> texts) {
        List<OutputFile> files = new ArrayList<>();
        new TreeMap<>(texts)
                .forEach((path, text) ->
                        files.add(new OutputFile(path, path + ".ftl", HclFormatter.format(text), false)));
        return check.check(
                new Plan("test", "frameworks.yml", List.of(), Catalogs.bundled().providers()), files);
    }
}
