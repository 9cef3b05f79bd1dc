---
galaxy_info:
  role_name: retirement
  author: FrameWorks
  description: Takes away services and hosts that have left the model
  company: FrameWorks
  license: Apache-2.0
  min_ansible_version: "2.14"
  platforms:
    - name: Debian
      versions:
        - bookworm
  galaxy_tags: []
dependencies: []
