---
# Exporters from Debian packages; the inventory says them per host.
monitoring_exporters: []
# Everything else that the catalogue gives this role, installed from releases as frameworks-api does.
monitoring_releases: []
# The unit after which the mesh address exists.
monitoring_mesh_unit: wg-quick@wg0.service

# Where the controller has the rest of the generated tree.
monitoring_source: "{{ playbook_dir }}/../.."

# Where each server listens; empty on hosts that do not run it.
monitoring_prometheus_listen: ""
monitoring_prometheus_retention: 15d
monitoring_alertmanager_listen: ""
# The file Alertmanager reads, in the generated tree.
monitoring_alertmanager_file: "{{ monitoring_source }}/alertmanager/alertmanager.yml"
# Credentials of receivers: the variable that holds each, by receiver.
monitoring_alertmanager_secrets: {}
# Whether this host probes public names.
monitoring_blackbox: false

# Grafana comes from the package source that the operator has set up; Debian has none.
monitoring_grafana_package: grafana
monitoring_grafana_address: ""
monitoring_grafana_port: 3000
monitoring_grafana_url: ""
# Secret settings of Grafana: the variable that holds each, by environment variable.
monitoring_grafana_secrets: {}
