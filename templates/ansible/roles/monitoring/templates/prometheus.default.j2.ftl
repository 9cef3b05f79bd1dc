# Managed by Ansible, role monitoring: changes made here are overwritten.
ARGS="--web.listen-address={{ monitoring_prometheus_listen }} --storage.tsdb.retention.time={{ monitoring_prometheus_retention }}"
