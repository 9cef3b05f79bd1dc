---
galaxy_info:
  role_name: wireguard
  author: FrameWorks
  description: A mesh of WireGuard tunnels between all hosts of an environment
  company: FrameWorks
  license: Apache-2.0
  min_ansible_version: "2.14"
  platforms:
    - name: Debian
      versions:
        - bookworm
  galaxy_tags: []
dependencies: []
