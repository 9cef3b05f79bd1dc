---
- name: Ask every service whether it is well
  ansible.builtin.uri:
    url: "{{ item.health_url }}"
    status_code: [200]
  register: frameworks_api__verified
  until: frameworks_api__verified is succeeded
  retries: "{{ frameworks_api_health_retries }}"
  delay: "{{ frameworks_api_health_delay }}"
  loop: "{{ frameworks_api__all | selectattr('health_url') | list }}"
  loop_control:
    label: "{{ item.name }}"
  when: not ansible_check_mode
  tags: [config, services]
