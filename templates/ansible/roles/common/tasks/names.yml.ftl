---
- name: Write the private names of the mesh
  ansible.builtin.blockinfile:
    path: /etc/hosts
    marker: "# {mark} FrameWorks private names"
    block: "{{ lookup('ansible.builtin.template', 'hosts.j2') }}"
    owner: root
    group: root
    mode: "0644"
