<#assign scalable = environment.clusters?filter(cluster -> cluster.model.scalable)>
locals {
<#list scalable as cluster>
  # The cluster that node_count scales. Nodes beyond the model's continue the same row of names and addresses.
  scalable_cluster = var.clusters["[=cluster.name]"]
  node_count       = coalesce(var.node_count, length(local.scalable_cluster.nodes))

  added_nodes = {
    for number in range(1, local.node_count + 1) : format("%s-%d", "[=cluster.name]", number) => {
      number          = number
      fqdn            = format("%s-%d.%s", "[=cluster.name]", number, var.domain)
      location        = local.scalable_cluster.locations[(number - 1) % length(local.scalable_cluster.locations)]
      private_ip      = cidrhost(local.scalable_cluster.network, local.scalable_cluster.first_host + number - 1)
      placement_group = floor((number - 1) / module.hetzner.placement_group_size)
    } if number > length(local.scalable_cluster.nodes)
  }

  scaled_nodes = {
    for name, node in merge(local.scalable_cluster.nodes, local.added_nodes) : name => node
    if node.number <= local.node_count
  }

</#list>
  # Every node of every cluster that this run wants.
  nodes = {
<#if scalable?has_content>
    for name, cluster in var.clusters : name => name == "[=scalable[0].name]" ? local.scaled_nodes : cluster.nodes
<#else>
    for name, cluster in var.clusters : name => cluster.nodes
</#if>
  }

  # Where each public name leads. A record of a node that was scaled away goes with it.
  records = {
    for key, record in var.dns_records : key => {
      name    = record.name
      type    = record.type
      ttl     = record.ttl
      proxied = record.proxied
      content = module.cluster[record.cluster].addresses[record.node][record.type]
    } if contains(keys(local.nodes[record.cluster]), record.node)
  }
}

module "cluster" {
  source   = "../../modules/cluster"
  for_each = var.clusters

  name           = "${var.platform}-${var.environment}-${each.key}"
  network        = each.value.network
  network_zone   = each.value.network_zone
  location_zones = module.hetzner.network_zones
  server_type    = each.value.server_type
  image          = each.value.image
  labels         = each.value.labels
  nodes          = local.nodes[each.key]
  firewall_rules = each.value.firewall_rules
  ssh            = var.ssh
  protect_nodes  = var.protect_nodes
}

module "dns" {
  source = "../../modules/dns"

  zone        = var.dns_zone
  records     = local.records
  proxied_ttl = module.cloudflare.proxied_ttl
}

# One account for all certificates of this environment; none where there is nothing to order.
resource "acme_registration" "this" {
  count = length(var.certificates) > 0 ? 1 : 0

  email_address = var.acme.email
}

module "certificates" {
  source   = "../../modules/certificates"
  for_each = var.certificates

  account_key_pem       = acme_registration.this[0].account_key_pem
  common_name           = each.value.common_name
  alternative_names     = each.value.alternative_names
  generation            = each.value.generation
  dns_provider          = module.cloudflare.acme_dns_provider
  recursive_nameservers = module.cloudflare.nameservers
}
