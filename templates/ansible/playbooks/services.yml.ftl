---
# One host first, then half of the rest, then all: a release that is not well ends with the first host.
- name: Release the network services
  hosts: api_hosts
  become: true
  serial: [1, "50%", "100%"]
  max_fail_percentage: 0
  roles:
    - role: frameworks-api
      tags: [services]

- name: Release the media services
  hosts: media_hosts
  become: true
  serial: [1, "50%", "100%"]
  max_fail_percentage: 0
  roles:
    - role: frameworks-media
      tags: [services]

- name: Ask every service whether it is well
  hosts: api_hosts:media_hosts
  tasks:
    - name: Ask the services of the host
      ansible.builtin.import_role:
        name: frameworks-api
        tasks_from: verify
      vars:
        frameworks_api__all: "{{ frameworks_api_services | default([]) + frameworks_media_services | default([]) }}"
      tags: [services]
