---
galaxy_info:
  role_name: frameworks_api
  author: FrameWorks
  description: FrameWorks services from pinned releases, with a health gate and a way back
  company: FrameWorks
  license: Apache-2.0
  min_ansible_version: "2.14"
  platforms:
    - name: Debian
      versions:
        - bookworm
  galaxy_tags: []
dependencies: []
