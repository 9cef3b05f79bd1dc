---
- name: Check the operating system
  ansible.builtin.assert:
    that:
      - ansible_facts['os_family'] == 'Debian'
    fail_msg: "These roles are written for Debian 12; this host runs {{ ansible_facts['distribution'] }}."
    quiet: true
  tags: [always]

- name: Check that the firewall will not lock the controller out
  ansible.builtin.assert:
    that:
      - common_firewall_ssh_sources | length > 0 or common_firewall_ssh_mesh_only | bool
    fail_msg: >-
      No network may reach sshd from outside the mesh. List your own under ssh.allowedFrom in the model, or, when
      the controller is a member of the mesh, set common_firewall_ssh_mesh_only to true.
    quiet: true
  when: common_firewall_enabled | bool
  tags: [config, firewall]
