---
galaxy_info:
  role_name: common
  author: FrameWorks
  description: What every host of the platform needs before a service comes
  company: FrameWorks
  license: Apache-2.0
  min_ansible_version: "2.14"
  platforms:
    - name: Debian
      versions:
        - bookworm
  galaxy_tags: []
dependencies: []
