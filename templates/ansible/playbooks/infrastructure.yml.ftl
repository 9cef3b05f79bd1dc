---
- name: Prepare every host
  hosts: frameworks
  become: true
  roles:
    - role: common
      tags: [common]

- name: Join the mesh
  hosts: frameworks
  become: true
  roles:
    - role: wireguard
      tags: [wireguard]

- name: Set up databases, queues and proxies
  hosts: data_hosts
  become: true
  roles:
    - role: frameworks-data
      tags: [data]
