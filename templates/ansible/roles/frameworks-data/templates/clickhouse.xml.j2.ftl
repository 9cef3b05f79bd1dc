<clickhouse>
  <!-- Managed by Ansible, role frameworks-data: changes made here are overwritten. -->
  <listen_host>127.0.0.1</listen_host>
  <listen_host>{{ frameworks_data_mesh_address }}</listen_host>
  <http_port>{{ frameworks_data_ports.clickhouse.http }}</http_port>
  <tcp_port>{{ frameworks_data_ports.clickhouse.native }}</tcp_port>
  <interserver_http_port>{{ frameworks_data_ports.clickhouse.interserver }}</interserver_http_port>
  <prometheus>
    <endpoint>/metrics</endpoint>
    <port>{{ frameworks_data_ports.clickhouse.metrics }}</port>
    <metrics>true</metrics>
    <events>true</events>
    <asynchronous_metrics>true</asynchronous_metrics>
  </prometheus>
{% if frameworks_data_clickhouse_keepers | length > 0 %}
  <zookeeper>
{% for keeper in frameworks_data_clickhouse_keepers %}
    <node>
      <host>{{ keeper.address }}</host>
      <port>{{ frameworks_data_ports['clickhouse-keeper'].client }}</port>
    </node>
{% endfor %}
  </zookeeper>
{% endif %}
</clickhouse>
