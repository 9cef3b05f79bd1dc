# Managed by Ansible, role monitoring: changes made here are overwritten.
[Unit]
Wants={{ monitoring_mesh_unit }}
After={{ monitoring_mesh_unit }}

[Service]
Restart=on-failure
RestartSec=5s
