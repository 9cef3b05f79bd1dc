---
# Names of what this host runs, out of: postgres, redis, clickhouse, clickhouse-keeper, kafka, kafka-mirrormaker, nginx, caddy.
frameworks_data_services: []
# Everything else that the catalogue gives this role, installed from releases as frameworks-api does.
frameworks_data_releases: []
# The unit after which the mesh address exists.
frameworks_data_mesh_unit: wg-quick@wg0.service
# The mesh, from which databases accept clients.
frameworks_data_mesh_range: 10.88.0.0/16
frameworks_data_mesh_address: 127.0.0.1
# Port numbers by service and port name.
frameworks_data_ports: {}

# PostgreSQL, as Debian ships it.
frameworks_data_postgres_version: "15"
frameworks_data_postgres_max_connections: 200
# Accounts, the variables that hold their connection URL or password, and the databases they own.
frameworks_data_postgres_accounts: []

frameworks_data_redis_memory_max: 512mb

# ClickHouse comes from the package source that the operator has set up; the version of Debian is too old.
frameworks_data_clickhouse_packages:
  - clickhouse-server
  - clickhouse-client
# Accounts and the variables that hold their passwords; the first may change data.
frameworks_data_clickhouse_accounts: []
frameworks_data_clickhouse_databases: []
frameworks_data_clickhouse_keepers: []

# Kafka comes from the controller: <artifacts>/kafka-<version>.tar.gz.
frameworks_data_artifacts: "{{ playbook_dir }}/../artifacts"
frameworks_data_kafka_version: "4.2.0"
frameworks_data_kafka_cluster_id: ""
frameworks_data_kafka_node_id: 1
frameworks_data_kafka_nodes: []
frameworks_data_kafka_topics: []
frameworks_data_kafka_heap: 2G
frameworks_data_kafka_retention_hours: 168
# What copies the topics of other regions: the Kafka that gathers them, the others, the topics.
frameworks_data_kafka_mirror: {}

# Sites of the reverse proxy.
frameworks_data_sites: []
# The group that may read keys of certificates.
frameworks_data_tls_group: frameworks
