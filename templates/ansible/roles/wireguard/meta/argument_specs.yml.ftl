---
argument_specs:
  main: &arguments
    short_description: A mesh of WireGuard tunnels between all hosts of an environment
    options:
      wireguard_interface:
        type: str
        description: The network interface.
      wireguard_port:
        type: int
        description: The UDP port every member listens on.
      wireguard_mtu:
        type: int
        description: The largest packet in the tunnel, in bytes.
      wireguard_prefix_length:
        type: int
        description: The prefix length of the mesh, so that one route covers everybody.
      wireguard_members:
        type: list
        elements: dict
        description: Everybody in the mesh.
        options:
          name:
            type: str
            required: true
            description: The name in the inventory, also the public DNS name.
          address:
            type: str
            required: true
            description: The address in the mesh.
      wireguard_public_key:
        type: str
        required: false
        description: The published public key of the host, kept in host_vars.
      wireguard_endpoints:
        type: dict
        description: Addresses that replace what the DNS says about a member, by name.
      wireguard_keepalive:
        type: dict
        description: Seconds between keepalives, by the name of a host behind address translation.
      wireguard_join_peers:
        type: bool
        description: Whether members outside of a run learn its new keys.
      wireguard_open_firewall:
        type: bool
        description: Whether the host firewall admits the members.
      wireguard_publish_folder:
        type: path
        description: Where public keys are published on the controller.
  publish: *arguments
