---
# Takes hosts out of service for good: run it with --limit while they still stand in the inventory, then take them out of
# the model. Data is left where it is; copy what is needed before, and destroy the disks after.
- name: Take hosts out of service
  hosts: frameworks
  become: true
  tasks:
    - name: Take this host out of service
      ansible.builtin.import_role:
        name: retirement
        tasks_from: decommission
      vars:
        retirement_mesh_interface: "{{ common_firewall_mesh_interface }}"
