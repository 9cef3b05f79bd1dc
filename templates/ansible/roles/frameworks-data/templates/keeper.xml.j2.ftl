<clickhouse>
  <!-- Managed by Ansible, role frameworks-data: changes made here are overwritten. -->
  <listen_host>{{ frameworks_data_mesh_address }}</listen_host>
  <keeper_server>
    <tcp_port>{{ frameworks_data_ports['clickhouse-keeper'].client }}</tcp_port>
    <server_id>{{ frameworks_data_clickhouse_keepers | selectattr('address', 'equalto', frameworks_data_mesh_address) | map(attribute='id') | first }}</server_id>
    <log_storage_path>/var/lib/clickhouse-keeper/coordination/log</log_storage_path>
    <snapshot_storage_path>/var/lib/clickhouse-keeper/coordination/snapshots</snapshot_storage_path>
    <raft_configuration>
{% for keeper in frameworks_data_clickhouse_keepers %}
      <server>
        <id>{{ keeper.id }}</id>
        <hostname>{{ keeper.address }}</hostname>
        <port>{{ frameworks_data_ports['clickhouse-keeper'].raft }}</port>
      </server>
{% endfor %}
    </raft_configuration>
  </keeper_server>
</clickhouse>
