---
galaxy_info:
  role_name: frameworks_media
  author: FrameWorks
  description: The media plane with MistServer and the services around it
  company: FrameWorks
  license: Apache-2.0
  min_ansible_version: "2.14"
  platforms:
    - name: Debian
      versions:
        - bookworm
  galaxy_tags: []
dependencies: []
