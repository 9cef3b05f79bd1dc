<#import "/ansible/lib/installers.yml.ftl" as lib>
<@lib.only role="frameworks-packages">
---
galaxy_info:
  role_name: frameworks_packages
  author: FrameWorks
  description: Services from Debian packages, with the files and settings of the catalogue
  company: FrameWorks
  license: Apache-2.0
  min_ansible_version: "2.14"
  platforms:
    - name: Debian
      versions:
        - bookworm
  galaxy_tags: []
dependencies: []
</@lib.only>
