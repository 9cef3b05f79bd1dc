<clickhouse>
  <!-- Managed by Ansible, role frameworks-data: changes made here are overwritten. -->
  <users>
    <default remove="remove"/>
    <{{ frameworks_data_clickhouse_account }}>
      <password_sha256_hex>{{ lookup('ansible.builtin.vars', frameworks_data_clickhouse_variable) | string | hash('sha256') }}</password_sha256_hex>
      <networks>
        <ip>127.0.0.1</ip>
        <ip>{{ frameworks_data_mesh_range }}</ip>
      </networks>
      <profile>default</profile>
      <quota>default</quota>
    </{{ frameworks_data_clickhouse_account }}>
  </users>
</clickhouse>
