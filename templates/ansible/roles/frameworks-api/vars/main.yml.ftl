---
frameworks_api__artifact: >-
  {{ frameworks_api_artifacts }}/{{ frameworks_api_service.name }}-{{ frameworks_api_service.version
  }}{{ '.tar.gz' if frameworks_api_service.archive else '' }}
frameworks_api__changed: >-
  {{ frameworks_api__env.changed or frameworks_api__unit.changed or (frameworks_api__link | default({})).changed | default(false) }}
# A program that runs here for the first time may wait for others; a later release may not.
frameworks_api__gate: "{{ frameworks_api_service.later_gate if frameworks_api__before.stat.exists else frameworks_api_service.first_gate }}"
frameworks_api__patience: "{{ [frameworks_api__gate.seconds, frameworks_api_longest_gate] | min }}"
frameworks_api__tries: "{{ (frameworks_api__patience | int) // (frameworks_api_health_delay | int) + 1 }}"
