---
- name: Check that the account of MistServer is there
  ansible.builtin.assert:
    that:
      - frameworks_media_password_variable in lookup('ansible.builtin.varnames', '.+', wantlist=True)
    fail_msg: "MistServer needs {{ frameworks_media_password_variable }} in group_vars/frameworks/vault.yml of this inventory."
    quiet: true

- name: Create the state folder of MistServer
  ansible.builtin.file:
    path: "{{ item }}"
    state: directory
    owner: "{{ frameworks_media_user }}"
    group: "{{ frameworks_media_user }}"
    mode: "0750"
  loop:
    - /var/lib/frameworks/mistserver

- name: Write the first configuration of MistServer
  ansible.builtin.template:
    src: mistserver.json.j2
    dest: /var/lib/frameworks/mistserver/mistserver.conf
    owner: "{{ frameworks_media_user }}"
    group: "{{ frameworks_media_user }}"
    mode: "0600"
    # MistServer keeps its state in the same file, so a file that is there is never replaced.
    force: false
  no_log: true
