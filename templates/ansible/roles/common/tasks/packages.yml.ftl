---
- name: Install the packages of every host
  ansible.builtin.apt:
    name: "{{ common_packages }}"
    state: present
    install_recommends: false
    update_cache: true
    cache_valid_time: 3600
