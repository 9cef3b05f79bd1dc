variable "hcloud_token" {
  description = "API token of the Hetzner Cloud project; null reads HCLOUD_TOKEN."
  type        = string
  default     = null
  sensitive   = true
  ephemeral   = true
}

variable "cloudflare_token" {
  description = "Cloudflare API token that may edit the DNS zone; null reads CLOUDFLARE_API_TOKEN."
  type        = string
  default     = null
  sensitive   = true
  ephemeral   = true
}

variable "platform" {
  description = "Name of the platform, the prefix of everything outside the hosts."
  type        = string
  nullable    = false
}

variable "environment" {
  description = "Name of the environment."
  type        = string
  nullable    = false
}

variable "domain" {
  description = "DNS suffix of every host and public name."
  type        = string
  nullable    = false
}

variable "dns_zone" {
  description = "Cloudflare zone that holds the domain."
  type        = string
  nullable    = false

  validation {
    condition     = var.domain == var.dns_zone || endswith(var.domain, ".${var.dns_zone}")
    error_message = "The domain must lie in the DNS zone."
  }
}

variable "ssh" {
  description = "Who administers the hosts: login account, port of sshd, names of SSH keys in the Hetzner project."
  type = object({
    user = string
    port = number
    keys = list(string)
  })
  nullable = false
}

variable "acme" {
  description = "ACME account: contact address and directory, production or staging."
  type = object({
    email     = string
    directory = string
  })
  nullable = false
}

variable "clusters" {
  description = "Clusters by name, with every node as the model plans it."
  type = map(object({
    network      = string
    network_zone = string
    locations    = list(string)
    server_type  = string
    image        = string
    first_host   = number
    labels       = map(string)
    nodes = map(object({
      number          = number
      fqdn            = string
      location        = string
      private_ip      = string
      placement_group = number
    }))
    firewall_rules = list(object({
      protocol    = string
      port        = optional(string)
      source_ips  = list(string)
      description = string
    }))
  }))
  nullable = false
}
<#if environment.clusters?filter(cluster -> cluster.model.scalable)?has_content>

variable "node_count" {
  description = "How many nodes the scalable cluster has; null means as many as the model says."
  type        = number
  default     = null

  validation {
    condition     = var.node_count == null ? true : var.node_count >= 1 && var.node_count <= [=plan.providers.hetzner.limits.network.servers] && floor(var.node_count) == var.node_count
    error_message = "The node count must be a whole number from 1 to [=plan.providers.hetzner.limits.network.servers]."
  }
}
</#if>

variable "protect_nodes" {
  description = "Whether Hetzner refuses to delete or rebuild the servers."
  type        = bool
  default     = false
  nullable    = false
}

variable "dns_records" {
  description = "Public DNS records by key; each leads to the public address of a node."
  type = map(object({
    name    = string
    type    = string
    cluster = string
    node    = string
    ttl     = number
    proxied = bool
  }))
  nullable = false
}

variable "certificates" {
  description = "Certificates by short key, and the nodes that get them."
  type = map(object({
    common_name       = string
    alternative_names = list(string)
    generation        = number
    nodes             = list(string)
  }))
  nullable = false
}
