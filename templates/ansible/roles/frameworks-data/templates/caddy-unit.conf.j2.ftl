# Managed by Ansible, role frameworks-data: changes made here are overwritten.
[Unit]
Wants={{ frameworks_data_mesh_unit }}
After={{ frameworks_data_mesh_unit }}

[Service]
SupplementaryGroups={{ frameworks_data_tls_group }}
