---
galaxy_info:
  role_name: monitoring
  author: FrameWorks
  description: Exporters on every host, and Prometheus, Alertmanager and Grafana on one
  company: FrameWorks
  license: Apache-2.0
  min_ansible_version: "2.14"
  platforms:
    - name: Debian
      versions:
        - bookworm
  galaxy_tags: []
dependencies: []
