---
# Packages that every host has.
common_packages:
  - ca-certificates
  - curl
  - dnsutils
  - iproute2
  - jq
  - lsof
  - nftables
  - openssl
  - procps
  - tcpdump
# The account that FrameWorks services run as. It owns nothing that it runs.
common_service_user: frameworks

# Private names in /etc/hosts.
common_hosts: []
# For each region all regions, itself first, then the others as near as they are.
common_regions: {}
# Whether hosts that are not part of a run learn new names too.
common_tell_others: true

# Kernel settings of every host and of this one, and ports that the kernel must not hand out to outgoing connections.
common_sysctl: {}
common_sysctl_extra: {}
common_reserved_ports: []
common_limits: []

# Certificates this host gets, and where the controller keeps them: <folder>/<name>/tls.crt and tls.key.
common_certificates: []
common_certificates_folder: "{{ playbook_dir }}/../certificates/{{ frameworks_environment }}"

# The host firewall. An empty list of SSH sources means that sshd answers on the mesh only.
common_firewall_enabled: true
common_firewall_rules: []
common_firewall_mesh_interface: wg0
common_firewall_mesh_port: 51820
common_firewall_ssh_port: 22
common_firewall_ssh_sources: []
# Confirms that the controller itself reaches the hosts over the mesh.
common_firewall_ssh_mesh_only: false
