# Run with: terraform test. Nothing is created: the provider is mocked, only its schema is real.
mock_provider "hcloud" {
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

variables {
  name           = "test"
  network        = "10.1.0.0/24"
  network_zone   = "eu-central"
  location_zones = { ash = "us-east", fsn1 = "eu-central" }
  server_type    = "cx33"
  image          = "debian-12"
  labels         = { cluster = "test" }
  protect_nodes  = false
  ssh            = { user = "root", port = 22, keys = ["ops"] }
  firewall_rules = [
    { protocol = "icmp", source_ips = ["0.0.0.0/0"], description = "ping" },
    { protocol = "tcp", port = "443", source_ips = ["0.0.0.0/0"], description = "web" },
  ]
  nodes = {
    test-1  = { number = 1, fqdn = "test-1.example.net", location = "fsn1", private_ip = "10.1.0.10", placement_group = 0 }
    test-11 = { number = 11, fqdn = "test-11.example.net", location = "fsn1", private_ip = "10.1.0.20", placement_group = 1 }
  }
}

run "knows_servers_by_name" {
  command = plan

  assert {
    condition     = hcloud_server.node["test-11"].name == "test-11.example.net"
    error_message = "A server carries the full name of its node."
  }

  assert {
    condition     = one(hcloud_server.node["test-11"].network).ip == "10.1.0.20"
    error_message = "A server has the private address that the plan gave it."
  }

  assert {
    condition     = length(hcloud_placement_group.this) == 2
    error_message = "There is one placement group for every group that a node names."
  }

  assert {
    condition     = length(hcloud_firewall.this.rule) == 2
    error_message = "The firewall has every rule."
  }
}

run "leaves_a_standard_login_alone" {
  command = plan

  assert {
    condition     = !strcontains(hcloud_server.node["test-1"].user_data, "users")
    error_message = "root on port 22 needs no first-boot settings."
  }
}

run "prepares_another_login" {
  command = plan

  variables {
    ssh = { user = "deploy", port = 2222, keys = ["ops"] }
  }

  assert {
    condition     = yamldecode(hcloud_server.node["test-1"].user_data).users[0].name == "deploy"
    error_message = "The login account is made at first boot."
  }

  assert {
    condition     = yamldecode(hcloud_server.node["test-1"].user_data).write_files[0].content == "Port 2222\n"
    error_message = "sshd listens on the given port from the first boot on."
  }
}

run "refuses_a_node_in_another_zone" {
  command = plan

  variables {
    nodes = {
      test-1 = { number = 1, fqdn = "test-1.example.net", location = "ash", private_ip = "10.1.0.10", placement_group = 0 }
    }
  }

  expect_failures = [hcloud_network_subnet.this]
}
