---
- name: Ask every service whether it is well
  ansible.builtin.uri:
    url: "{{ item.later_gate.url }}"
    status_code: [200]
  register: frameworks_api__verified
  until: frameworks_api__verified is succeeded
  retries: "{{ frameworks_api__tries }}"
  delay: "{{ frameworks_api_health_delay }}"
  loop: "{{ frameworks_api__all | selectattr('later_gate.url') | list }}"
  loop_control:
    label: "{{ item.name }}"
  when: not ansible_check_mode
  vars:
    frameworks_api__gate: "{{ item.later_gate }}"
  tags: [config, services]
