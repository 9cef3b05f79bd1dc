<#assign scalable = environment.clusters?filter(cluster -> cluster.model.scalable)>
# Run with: terraform test. Nothing is created: the providers are mocked, only their schemas are real.
mock_provider "hcloud" {
  # Ids are numbers in text; an invented text would not fit where a number is asked for.
  mock_resource "hcloud_firewall" {
    defaults = { id = "1" }
  }
  mock_resource "hcloud_network" {
    defaults = { id = "2" }
  }
  mock_resource "hcloud_placement_group" {
    defaults = { id = "3" }
  }
}

mock_provider "cloudflare" {}

mock_provider "acme" {}

run "plans_what_the_model_says" {
  command = plan

  assert {
    condition     = length(output.nodes) == [=environment.nodes?size]
    error_message = "The model has [=environment.nodes?size] nodes."
  }

  assert {
    condition     = length(output.dns_records) == [=environment.records?size]
    error_message = "The model has [=environment.records?size] DNS records."
  }

  assert {
    condition     = length(var.certificates) == length(module.certificates)
    error_message = "Every certificate of the model is ordered."
  }
}
<#list scalable as cluster>

run "node_count_adds_one_node" {
  command = plan

  variables {
    node_count = [=cluster.nodes?size + 1]
  }

  assert {
    condition     = length(output.nodes) == [=environment.nodes?size + 1]
    error_message = "One more in node_count must be one more node, and no other."
  }
}

run "node_count_must_be_whole" {
  command = plan

  variables {
    node_count = 1.5
  }

  expect_failures = [var.node_count]
}
</#list>
