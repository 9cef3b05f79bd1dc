---
# What this host runs; the inventory says it per host.
frameworks_api_services: []
# Where the controller keeps the programs: <folder>/<service>-<version>, with .tar.gz when it is an archive.
frameworks_api_artifacts: "{{ playbook_dir }}/../artifacts"
# How many releases stay on a host besides the one that runs.
frameworks_api_keep_releases: 2
# Each service says itself how long it may take to become well; none may take longer than this, in seconds.
frameworks_api_longest_gate: 3600
frameworks_api_health_delay: 2
# Limits of all network services of a host together, and of each.
frameworks_api_slice_memory_max: 90%
frameworks_api_memory_max: infinity
frameworks_api_open_files: 65536
