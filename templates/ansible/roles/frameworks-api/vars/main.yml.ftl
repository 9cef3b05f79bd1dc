---
frameworks_api__artifact: >-
  {{ frameworks_api_artifacts }}/{{ frameworks_api_service.name }}-{{ frameworks_api_service.version
  }}{{ '.tar.gz' if frameworks_api_service.archive else '' }}
frameworks_api__changed: >-
  {{ frameworks_api__env.changed or frameworks_api__unit.changed or (frameworks_api__link | default({})).changed | default(false) }}
