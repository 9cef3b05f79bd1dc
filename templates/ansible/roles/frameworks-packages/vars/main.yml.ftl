<#import "/ansible/lib/installers.yml.ftl" as lib>
<@lib.only role="frameworks-packages">
---
frameworks_packages__files: "{{ frameworks_packages_services | subelements('files') }}"
frameworks_packages__secrets: "{{ frameworks_packages_services | map(attribute='secrets') | map('dict2items') | flatten | map(attribute='value') | unique }}"
# Names of the services whose files, environment or unit changed in this run.
frameworks_packages__changed: >-
  {{ (frameworks_packages__written.results | selectattr('changed') | map(attribute='item.0.name') | list)
  + ((frameworks_packages__environments.results + frameworks_packages__units.results)
  | selectattr('changed') | map(attribute='item.name') | list) }}
</@lib.only>
