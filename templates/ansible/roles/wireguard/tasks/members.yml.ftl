---
- name: Read the published keys of the members
  ansible.builtin.set_fact:
    wireguard__published: >-
      {{ dict(wireguard_members | map(attribute='name')
      | zip(wireguard_members | map(attribute='name') | map('extract', hostvars) | map(attribute='wireguard_public_key', default=''))) }}

- name: Ask members outside of this run that have published no key
  ansible.builtin.shell:
    cmd: "wg pubkey < /etc/wireguard/{{ wireguard_interface }}.key"
  loop: "{{ wireguard__published | dict2items | rejectattr('value') | map(attribute='key') | difference(ansible_play_hosts_all) }}"
  delegate_to: "{{ item }}"
  register: wireguard__asked
  changed_when: false
  failed_when: false
  check_mode: false
  ignore_unreachable: true

- name: Put the keys of the members together
  ansible.builtin.set_fact:
    wireguard__keys: >-
      {{ wireguard__published
      | combine(dict(ansible_play_hosts_all
      | zip(ansible_play_hosts_all | map('extract', hostvars) | map(attribute='wireguard__own_key') | map(attribute='stdout', default=''))))
      | combine(dict(wireguard__asked.results | map(attribute='item') | zip(wireguard__asked.results | map(attribute='stdout', default=''))))
      | dict2items | selectattr('value') | items2dict }}

- name: Check the keys of the members
  ansible.builtin.assert:
    that:
      - ansible_check_mode or wireguard__keyless | length == 0
      - wireguard__keys.values() | unique | length == wireguard__keys | length
      - wireguard__keys.values() | reject('match', '^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$') | list | length == 0
    fail_msg: >-
      Every member needs a public key of its own. Missing: {{ wireguard__keyless | join(', ') | default('none', true) }}.
      Run playbooks/wireguard_keys.yml and keep what it writes.
    quiet: true
  vars:
    wireguard__keyless: "{{ wireguard_members | map(attribute='name') | difference(wireguard__keys.keys()) }}"

- name: Resolve the members on the controller
  ansible.builtin.command:
    argv:
      - "{{ ansible_playbook_python }}"
      - "{{ role_path }}/files/resolve.py"
    stdin: "{{ wireguard_members | map(attribute='name') | difference(wireguard_endpoints.keys()) | to_json }}"
  delegate_to: localhost
  become: false
  register: wireguard__resolved
  changed_when: false
  check_mode: false

- name: Put the addresses of the members together
  ansible.builtin.set_fact:
    wireguard__endpoints: "{{ wireguard__resolved.stdout | from_json | combine(wireguard_endpoints) }}"

- name: Check the addresses of the members
  ansible.builtin.assert:
    that:
      - wireguard__endpoints | dict2items | rejectattr('value') | list | length == 0
      - wireguard__endpoints.values() | unique | length == wireguard__endpoints | length
    fail_msg: >-
      Every member needs a public address of its own. The controller's DNS says: {{ wireguard__endpoints }}.
      Create the records with Terraform, or give addresses in wireguard_endpoints.
    quiet: true
