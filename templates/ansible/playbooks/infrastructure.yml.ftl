<#import "/ansible/lib/installers.yml.ftl" as lib>
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

<@lib.plays playbook="infrastructure"/>
