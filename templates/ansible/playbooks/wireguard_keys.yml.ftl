---
# Makes the key of each host and writes the public ones into the inventory. Commit what it writes.
- name: Publish the public keys of the mesh
  hosts: frameworks
  become: true
  tasks:
    - name: Publish the public key of the host
      ansible.builtin.import_role:
        name: wireguard
        tasks_from: publish
      tags: [wireguard]
