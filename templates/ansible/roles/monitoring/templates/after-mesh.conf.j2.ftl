# Managed by Ansible, role monitoring: changes made here are overwritten.
[Unit]
Wants={{ monitoring_mesh_unit }}
After={{ monitoring_mesh_unit }}
# A package starts its program before it has settings; it must not give up by the time they are there.
StartLimitIntervalSec=0

[Service]
Restart=on-failure
RestartSec=5s
