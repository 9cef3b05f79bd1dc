<clickhouse>
  <!-- Managed by Ansible, role frameworks-data: changes made here are overwritten. -->
  <profiles>
    <frameworks_reader>
      <readonly>2</readonly>
    </frameworks_reader>
  </profiles>
  <users>
    <default remove="remove"/>
{% for account in frameworks_data_clickhouse_accounts %}
    <{{ account.name }}>
      <password_sha256_hex>{{ lookup('ansible.builtin.vars', account.variable) | string | hash('sha256') }}</password_sha256_hex>
      <networks>
        <ip>127.0.0.1</ip>
        <ip>{{ frameworks_data_mesh_range }}</ip>
      </networks>
      <profile>{{ 'frameworks_reader' if account.reader else 'default' }}</profile>
      <quota>default</quota>
    </{{ account.name }}>
{% endfor %}
  </users>
</clickhouse>
