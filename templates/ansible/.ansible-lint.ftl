---
profile: production
offline: true
exclude_paths:
  - "**/vault.yml"
  - inventory/*/group_vars/frameworks/vault.yml
enable_list:
  - args
  - empty-string-compare
  - no-log-password
  - no-same-owner
