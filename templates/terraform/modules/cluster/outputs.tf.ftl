output "network" {
  description = "The private network: its id at Hetzner and its range."
  value = {
    id       = hcloud_network.this.id
    ip_range = hcloud_network_subnet.this.ip_range
  }
}

output "addresses" {
  description = "Public addresses of each node by DNS record type."
  value = {
    for name, server in hcloud_server.node : name => {
      A    = server.ipv4_address
      AAAA = server.ipv6_address
    }
  }
}

output "nodes" {
  description = "Every node by its full name."
  value = {
    for name, server in hcloud_server.node : server.name => {
      id         = server.id
      node       = name
      location   = server.location
      ipv4       = server.ipv4_address
      ipv6       = server.ipv6_address
      private_ip = var.nodes[name].private_ip
      labels     = server.labels
    }
  }
}
