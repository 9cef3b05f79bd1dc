---
- name: Read what this host was given
  ansible.builtin.import_tasks: memory.yml

- name: Look for releases that nobody remembers
  ansible.builtin.find:
    paths: /etc/systemd/system
    patterns: "frameworks-*.service"
    contains: ".*Managed by Ansible, role frameworks-api:.*"
  register: retirement__found

- name: Compare it with the model
  ansible.builtin.set_fact:
    retirement__units: >-
      {{ (retirement__given | map(attribute='unit') | list + retirement__found.files | map(attribute='path') | map('basename') | list)
      | unique | difference(retirement_services | map(attribute='unit')) | sort }}
    retirement__releases: >-
      {{ retirement__found.files | map(attribute='path') | map('basename')
      | difference(retirement_services | map(attribute='unit')) | sort }}
    retirement__credentials: >-
      {{ retirement__given | map(attribute='credentials') | flatten | unique
      | difference(retirement_services | map(attribute='credentials') | flatten) | sort }}

- name: Stop what has left the model
  ansible.builtin.systemd:
    name: "{{ item }}"
    state: stopped
    enabled: false
  register: retirement__stopped
  # A unit that was never made, or is gone, need not be stopped.
  failed_when:
    - retirement__stopped is failed
    - "'Could not find the requested service' not in retirement__stopped.msg | default('')"
  loop: "{{ retirement__units }}"

- name: Remove the secrets of what has left the model
  ansible.builtin.file:
    path: "{{ item }}"
    state: absent
  loop: "{{ retirement__credentials + retirement__releases | map('regex_replace', '^frameworks-(.*)[.]service$', '/etc/frameworks/\\1.env') | list }}"

- name: Remove the programs that have left the model
  ansible.builtin.file:
    path: "{{ item }}"
    state: absent
  loop: >-
    {{ retirement__releases | map('regex_replace', '^', '/etc/systemd/system/') | list
    + retirement__releases | map('regex_replace', '^frameworks-(.*)[.]service$', '/opt/frameworks/\1') | list }}
  notify: Forget the units that were removed

- name: Remember what this host has
  ansible.builtin.copy:
    content: "{{ retirement_services | sort(attribute='name') | to_nice_json }}\n"
    dest: "{{ retirement_memory }}"
    owner: root
    group: root
    mode: "0600"
  when: retirement_services | length > 0
