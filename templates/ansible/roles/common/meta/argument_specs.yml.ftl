---
argument_specs:
  main:
    short_description: What every host of the platform needs before a service comes
    options:
      frameworks_environment:
        type: str
        required: true
        description: The environment the host belongs to.
      frameworks_mesh_address:
        type: str
        required: true
        description: The mesh address of the host.
      frameworks_cluster:
        type: str
        required: true
        description: The cluster of the host.
      frameworks_region:
        type: str
        required: true
        description: The region of the host.
      common_packages:
        type: list
        elements: str
        description: Packages that every host has.
      common_service_user:
        type: str
        description: The account and group that FrameWorks services run as.
      common_hosts:
        type: list
        elements: dict
        description: Private names in /etc/hosts.
        options:
          address:
            type: str
            required: true
            description: The mesh address.
          cluster:
            type: str
            required: true
            description: The cluster of the host.
          region:
            type: str
            required: true
            description: The region of the host.
          names:
            type: list
            elements: str
            required: true
            description: The names of the address.
      common_regions:
        type: dict
        description: For each region all regions, itself first, then the others as near as they are.
      common_tell_others:
        type: bool
        description: Whether hosts that are not part of a run learn new names too.
      common_sysctl:
        type: dict
        description: Kernel settings of every host by name.
      common_sysctl_extra:
        type: dict
        description: Kernel settings of this host, which win.
      common_reserved_ports:
        type: list
        elements: int
        description: Ports that the kernel does not use for outgoing connections.
      common_limits:
        type: list
        elements: dict
        description: Limits of login sessions.
        options:
          domain:
            type: str
            required: true
            description: The user, the group with an at sign, or a star.
          item:
            type: str
            required: true
            description: What is limited, for example nofile.
          value:
            type: int
            required: true
            description: The soft and hard limit.
      common_certificates:
        type: list
        elements: str
        description: Names of the certificates this host gets.
      common_certificates_folder:
        type: path
        description: The folder on the controller that holds one folder per certificate.
      common_firewall_enabled:
        type: bool
        description: Whether the host firewall is written and switched on.
      common_firewall_rules:
        type: list
        elements: dict
        description: The ports of this host that others may reach.
        options:
          service:
            type: str
            required: true
            description: The service that listens.
          port:
            type: int
            required: true
            description: The port number.
          protocol:
            type: str
            required: true
            choices: [tcp, udp]
            description: The transport.
          source:
            type: str
            required: true
            choices: [public, mesh]
            description: Everybody, or members of the mesh.
      common_firewall_mesh_interface:
        type: str
        description: The network interface of the mesh.
      common_firewall_mesh_port:
        type: int
        description: The UDP port of the mesh.
      common_firewall_ssh_port:
        type: int
        description: The TCP port of sshd.
      common_firewall_ssh_sources:
        type: list
        elements: str
        description: CIDRs that may reach sshd. Members of the mesh always may.
      common_firewall_ssh_mesh_only:
        type: bool
        description: Confirms that the controller reaches the hosts over the mesh.
