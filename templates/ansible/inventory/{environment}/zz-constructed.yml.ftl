---
# Groups derived from variables. This file has the last name in its folder, so it sees the hosts of all others.
plugin: ansible.builtin.constructed
strict: true
keyed_groups:
  - key: frameworks_region | default('unknown', true)
    prefix: region
  - key: frameworks_location | default('unknown', true)
    prefix: location
groups:
  maintenance: frameworks_status | default('active') == 'maintenance'
