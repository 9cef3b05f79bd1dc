variable "name" {
  description = "Name of the network, the firewall and the prefix of the placement groups."
  type        = string
  nullable    = false
}

variable "network" {
  description = "Private IPv4 range of the cluster."
  type        = string
  nullable    = false

  validation {
    condition     = can(cidrhost(var.network, 0))
    error_message = "The network must be a CIDR such as 10.1.0.0/24."
  }
}

variable "network_zone" {
  description = "Hetzner network zone of the network."
  type        = string
  nullable    = false
}

variable "location_zones" {
  description = "Network zone of every Hetzner location."
  type        = map(string)
  nullable    = false
}

variable "server_type" {
  description = "Hetzner server type of every node."
  type        = string
  nullable    = false
}

variable "image" {
  description = "Image that new nodes are made from."
  type        = string
  nullable    = false
}

variable "labels" {
  description = "Labels of everything in the cluster."
  type        = map(string)
  nullable    = false
}

variable "nodes" {
  description = "Nodes by name."
  type = map(object({
    number          = number
    fqdn            = string
    location        = string
    private_ip      = string
    placement_group = number
  }))
  nullable = false
}

variable "firewall_rules" {
  description = "Incoming traffic that the public interface accepts; everything else is dropped."
  type = list(object({
    protocol    = string
    port        = optional(string)
    source_ips  = list(string)
    description = string
  }))
  nullable = false

  validation {
    condition     = length(var.firewall_rules) <= [=plan.providers.hetzner.limits.firewall.rules]
    error_message = "A Hetzner firewall has at most [=plan.providers.hetzner.limits.firewall.rules] rules."
  }
}

variable "ssh" {
  description = "Login account, port of sshd and names of SSH keys in the Hetzner project."
  type = object({
    user = string
    port = number
    keys = list(string)
  })
  nullable = false
}

variable "protect_nodes" {
  description = "Whether Hetzner refuses to delete or rebuild the servers."
  type        = bool
  nullable    = false
}
