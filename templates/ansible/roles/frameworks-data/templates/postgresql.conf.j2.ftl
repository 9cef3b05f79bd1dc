# Managed by Ansible, role frameworks-data: changes made here are overwritten.
listen_addresses = 'localhost,{{ frameworks_data_mesh_address }}'
port = {{ frameworks_data_ports.postgres.sql }}
max_connections = {{ frameworks_data_postgres_max_connections }}
password_encryption = 'scram-sha-256'
