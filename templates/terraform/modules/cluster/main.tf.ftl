locals {
  placement_groups = toset([for node in var.nodes : tostring(node.placement_group)])

  # A new host knows only root on port 22; any other account or port must be there before Ansible can log in.
  account = {
    users = [
      {
        name                = var.ssh.user
        groups              = "sudo"
        shell               = "/bin/bash"
        sudo                = "ALL=(ALL) NOPASSWD:ALL"
        ssh_authorized_keys = [for key in data.hcloud_ssh_key.operator : key.public_key]
      },
    ]
  }
  sshd = {
    write_files = [
      {
        path    = "/etc/ssh/sshd_config.d/10-port.conf"
        content = "Port ${var.ssh.port}\n"
      },
    ]
    runcmd = [["systemctl", "restart", "ssh"]]
  }
  cloud_config = merge(
    { ssh_pwauth = false },
    { for key, value in local.account : key => value if var.ssh.user != "root" },
    { for key, value in local.sshd : key => value if var.ssh.port != 22 },
  )
}

data "hcloud_ssh_key" "operator" {
  for_each = toset(var.ssh.keys)

  name = each.value
}

resource "hcloud_network" "this" {
  name     = var.name
  ip_range = var.network
  labels   = var.labels
}

resource "hcloud_network_subnet" "this" {
  network_id   = hcloud_network.this.id
  type         = "cloud"
  network_zone = var.network_zone
  ip_range     = var.network

  lifecycle {
    precondition {
      condition     = alltrue([for node in var.nodes : var.location_zones[node.location] == var.network_zone])
      error_message = "Every node of a cluster must be in the network zone of its network."
    }
  }
}

# At most ten servers share a spread placement group, so a cluster may need several.
resource "hcloud_placement_group" "this" {
  for_each = local.placement_groups

  name   = "${var.name}-${each.key}"
  type   = "spread"
  labels = var.labels
}

# Filters the public interface only; the private network and the mesh are the business of the hosts' own firewall.
# It has no labels on purpose: changing the labels of a firewall in place makes Hetzner's API drop its rules.
resource "hcloud_firewall" "this" {
  name = var.name

  dynamic "rule" {
    for_each = var.firewall_rules

    content {
      direction   = "in"
      protocol    = rule.value.protocol
      port        = rule.value.port
      source_ips  = rule.value.source_ips
      description = rule.value.description
    }
  }
}

resource "hcloud_server" "node" {
  for_each = var.nodes

  name                     = each.value.fqdn
  server_type              = var.server_type
  image                    = var.image
  location                 = each.value.location
  placement_group_id       = hcloud_placement_group.this[tostring(each.value.placement_group)].id
  firewall_ids             = [hcloud_firewall.this.id]
  ssh_keys                 = [for key in data.hcloud_ssh_key.operator : key.name]
  user_data                = "#cloud-config\n${yamlencode(local.cloud_config)}"
  labels                   = merge(var.labels, { node = each.key })
  delete_protection        = var.protect_nodes
  rebuild_protection       = var.protect_nodes
  shutdown_before_deletion = true

  public_net {
    ipv4_enabled = true
    ipv6_enabled = true
  }

  # Naming the subnet instead of the network makes Terraform wait for it.
  network {
    subnet_id = hcloud_network_subnet.this.id
    ip        = each.value.private_ip
    alias_ips = []
  }

  # These matter at creation only; later changes must not replace a running server.
  lifecycle {
    ignore_changes = [image, ssh_keys, user_data]
  }
}
