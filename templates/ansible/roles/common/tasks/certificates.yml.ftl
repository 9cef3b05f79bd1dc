---
- name: Look for the certificates on the controller
  ansible.builtin.stat:
    path: "{{ common_certificates_folder }}/{{ item[0] }}/{{ item[1] }}"
    get_checksum: false
  loop: "{{ common_certificates | product(['tls.crt', 'tls.key']) | list }}"
  loop_control:
    label: "{{ item | join('/') }}"
  register: common__certificate_files
  delegate_to: localhost
  become: false

- name: Check that the certificates are there
  ansible.builtin.assert:
    that:
      - common__certificate_files.results | rejectattr('stat.exists') | list | length == 0
    fail_msg: >-
      The controller has no
      {{ common__certificate_files.results | rejectattr('stat.exists') | map(attribute='item') | map('join', '/') | join(' and ') }}
      under {{ common_certificates_folder }}. Order them with Terraform and export them there; the README of this folder says how.
    quiet: true

- name: Check that key and certificate belong together
  ansible.builtin.command:
    argv:
      - /bin/bash
      - -c
      - "{{ common__same_key }}"
      - pair
      - "{{ common_certificates_folder }}/{{ item }}"
  loop: "{{ common_certificates }}"
  delegate_to: localhost
  become: false
  changed_when: false
  check_mode: false

- name: Create the folders of the certificates
  ansible.builtin.file:
    path: "/etc/frameworks/ingress/tls/{{ item }}"
    state: directory
    owner: root
    group: "{{ common_service_user }}"
    mode: "0750"
  loop: "{{ common_certificates }}"

- name: Deliver the keys
  ansible.builtin.copy:
    src: "{{ common_certificates_folder }}/{{ item }}/tls.key"
    dest: "/etc/frameworks/ingress/tls/{{ item }}/tls.key"
    owner: root
    group: "{{ common_service_user }}"
    mode: "0640"
  loop: "{{ common_certificates }}"
  no_log: true
  diff: false
  notify: Announce new certificates

- name: Deliver the certificates
  ansible.builtin.copy:
    src: "{{ common_certificates_folder }}/{{ item }}/tls.crt"
    dest: "/etc/frameworks/ingress/tls/{{ item }}/tls.crt"
    owner: root
    group: "{{ common_service_user }}"
    mode: "0640"
  loop: "{{ common_certificates }}"
  notify: Announce new certificates
