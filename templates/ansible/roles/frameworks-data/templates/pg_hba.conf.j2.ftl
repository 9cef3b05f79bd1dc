# Managed by Ansible, role frameworks-data: changes made here are overwritten.
local all postgres peer
local all all scram-sha-256
host all all 127.0.0.1/32 scram-sha-256
host all all ::1/128 scram-sha-256
host all all {{ frameworks_data_mesh_range }} scram-sha-256
