# monitoring

Exporters on every host, and Prometheus, Alertmanager and Grafana on the host that the model names.

Exporters, Prometheus and Alertmanager are Debian packages; Grafana comes from the package source that the operator has
set up (`monitoring_grafana_package` names another package). What Debian does not have, such as the Kafka exporter, is
released from the controller as `frameworks-api` does it.

Rules, targets, the Alertmanager configuration, data sources and dashboards are copied from the folders beside `ansible/`
of this tree. Each file is checked on the host by `promtool` or `amtool` before it is put in place. Only target files of
the host's own environment are copied; those that are left over are removed.

Tags: `packages`, `config`; in the playbooks the whole role has the tag `monitoring`.
