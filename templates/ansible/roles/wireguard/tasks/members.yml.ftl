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

- name: Read the peers that this host has
  ansible.builtin.command:
    argv:
      - wg
      - show
      - "{{ wireguard_interface }}"
      - allowed-ips
  register: wireguard__peers
  changed_when: false
  failed_when: false
  check_mode: false

- name: Put the keys of the members together
  ansible.builtin.set_fact:
    # What a member says itself counts most, then what is published; of one that is silent and has published nothing,
    # this host keeps what it has.
    wireguard__keys: >-
      {{ wireguard__kept
      | combine(wireguard__published | dict2items | selectattr('value') | items2dict)
      | combine(wireguard__said | dict2items | selectattr('value') | items2dict)
      | combine(wireguard__answered | dict2items | selectattr('value') | items2dict) }}
  vars:
    wireguard__present: >-
      {{ dict(wireguard__peers.stdout_lines | default([]) | select('search', '/32$') | map('split') | map('last') | map('replace', '/32', '')
      | zip(wireguard__peers.stdout_lines | default([]) | select('search', '/32$') | map('split') | map('first'))) }}
    wireguard__kept: >-
      {{ dict(wireguard_members | selectattr('address', 'in', wireguard__present) | map(attribute='name')
      | zip(wireguard_members | selectattr('address', 'in', wireguard__present) | map(attribute='address') | map('extract', wireguard__present))) }}
    wireguard__said: >-
      {{ dict(ansible_play_hosts_all
      | zip(ansible_play_hosts_all | map('extract', hostvars) | map(attribute='wireguard__own_key', default={}) | map(attribute='stdout', default=''))) }}
    wireguard__answered: >-
      {{ dict(wireguard__asked.results | map(attribute='item') | zip(wireguard__asked.results | map(attribute='stdout', default=''))) }}

- name: Check the keys of the members
  ansible.builtin.assert:
    that:
      - ansible_check_mode or inventory_hostname in wireguard__keys
      - wireguard__keys.values() | unique | length == wireguard__keys | length
      - wireguard__keys.values() | reject('match', '^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$') | list | length == 0
    fail_msg: >-
      Every member needs a public key of its own, and two have the same or one has none here: {{ wireguard__keys }}.
      Run playbooks/wireguard_keys.yml and keep what it writes.
    quiet: true

- name: Name the members that are left out
  ansible.builtin.debug:
    msg: "{{ item }} has no key yet and does not answer: it is no member until this playbook has run for it."
  loop: "{{ wireguard_members | map(attribute='name') | difference(wireguard__keys.keys()) }}"
  when: not ansible_check_mode

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
