# Managed by Ansible, role monitoring: changes made here are overwritten.
ARGS="--config.file=/etc/alertmanager/alertmanager.yml --web.listen-address={{ monitoring_alertmanager_listen }} --cluster.listen-address="
