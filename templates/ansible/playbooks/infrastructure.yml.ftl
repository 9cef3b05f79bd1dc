<#import "/ansible/lib/installers.yml.ftl" as lib>
---
- name: Prepare every host
  hosts: frameworks
  become: true
  roles:
    - role: common
      tags: [common]
  tasks:
    - name: Remember what each host is given
      ansible.builtin.import_role:
        name: retirement
        tasks_from: remember
      tags: [common]

- name: Join the mesh
  hosts: frameworks
  become: true
  roles:
    - role: wireguard
      tags: [wireguard]

<@lib.plays playbook="infrastructure"/>
