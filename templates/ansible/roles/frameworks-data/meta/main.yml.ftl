---
galaxy_info:
  role_name: frameworks_data
  author: FrameWorks
  description: Databases, queues and web proxies of the platform
  company: FrameWorks
  license: Apache-2.0
  min_ansible_version: "2.14"
  platforms:
    - name: Debian
      versions:
        - bookworm
  galaxy_tags: []
dependencies: []
