---
- name: Write the private names of the mesh
  ansible.builtin.blockinfile:
    path: /etc/hosts
    marker: "# {mark} FrameWorks private names"
    block: "{{ lookup('ansible.builtin.template', 'hosts.j2') }}"
    owner: root
    group: root
    mode: "0644"

# With --limit the others must still learn the names of new hosts. One host of the run writes to each of them what a
# full run would.
- name: Write the private names on hosts outside of this run
  ansible.builtin.blockinfile:
    path: /etc/hosts
    marker: "# {mark} FrameWorks private names"
    block: "{{ lookup('ansible.builtin.template', 'hosts.j2', template_vars=common__place) }}"
    owner: root
    group: root
    mode: "0644"
  vars:
    # Each puts what is near to it first.
    common__place:
      common_hosts: "{{ hostvars[item].common_hosts | default(common_hosts) }}"
      common_regions: "{{ hostvars[item].common_regions | default(common_regions) }}"
      frameworks_mesh_address: "{{ hostvars[item].frameworks_mesh_address }}"
      frameworks_cluster: "{{ hostvars[item].frameworks_cluster }}"
      frameworks_region: "{{ hostvars[item].frameworks_region }}"
  loop: "{{ groups['frameworks'] | difference(ansible_play_hosts_all) }}"
  delegate_to: "{{ item }}"
  register: common__told
  ignore_unreachable: true
  when:
    - common_tell_others | bool
    - inventory_hostname == ansible_play_hosts | first

- name: Name the hosts that could not be told
  ansible.builtin.debug:
    msg: "{{ item }} did not answer. Run this playbook for it when it is back."
  loop: "{{ common__told.results | default([]) | selectattr('unreachable', 'defined') | selectattr('unreachable') | map(attribute='item') | list }}"
