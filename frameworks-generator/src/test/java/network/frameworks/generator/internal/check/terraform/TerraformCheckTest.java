package network.frameworks.generator.internal.check.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.syntax.hcl.HclFormatter;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.diagnostic.Diagnostic;
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

    private final TerraformCheck check = new TerraformCheck();

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

    private List<String> messages(String module) {
        return findings(Map.of("m/main.tf", module, "m/versions.tf", VERSIONS)).stream()
                .map(Diagnostic::message)
                .toList();
    }

    private List<Diagnostic> findings(Map<String, String> texts) {
        List<OutputFile> files = new ArrayList<>();
        new TreeMap<>(texts)
                .forEach((path, text) ->
                        files.add(new OutputFile(path, path + ".ftl", HclFormatter.format(text), false)));
        return check.check(new Plan("test", "frameworks.yml", List.of()), files);
    }
}
