---
- name: Install PostgreSQL
  ansible.builtin.apt:
    name: "postgresql-{{ frameworks_data_postgres_version }}"
    state: present
    install_recommends: false
    update_cache: true
    cache_valid_time: 3600
  tags: [packages]

- name: Create the folder of the PostgreSQL drop-in
  ansible.builtin.file:
    path: /etc/systemd/system/postgresql@.service.d
    state: directory
    owner: root
    group: root
    mode: "0755"
  tags: [config]

- name: Start PostgreSQL after the mesh
  ansible.builtin.template:
    src: after-mesh.conf.j2
    dest: /etc/systemd/system/postgresql@.service.d/10-frameworks.conf
    owner: root
    group: root
    mode: "0644"
  notify: Read the units of data services again
  tags: [config]

- name: Write the settings of PostgreSQL
  ansible.builtin.template:
    src: postgresql.conf.j2
    dest: "/etc/postgresql/{{ frameworks_data_postgres_version }}/main/conf.d/frameworks.conf"
    owner: root
    group: root
    mode: "0644"
  notify: Restart PostgreSQL
  tags: [config]

- name: Write who may connect to PostgreSQL
  ansible.builtin.template:
    src: pg_hba.conf.j2
    dest: "/etc/postgresql/{{ frameworks_data_postgres_version }}/main/pg_hba.conf"
    owner: postgres
    group: postgres
    mode: "0640"
  notify: Reload PostgreSQL
  tags: [config]

- name: Start PostgreSQL now and at boot
  ansible.builtin.systemd:
    name: "postgresql@{{ frameworks_data_postgres_version }}-main.service"
    state: started
    enabled: true
  when: not ansible_check_mode
  tags: [config]

- name: Apply changes before accounts are made
  ansible.builtin.meta: flush_handlers
  tags: [config]

- name: Check that the passwords of the accounts are there
  ansible.builtin.assert:
    that:
      - frameworks_data__missing | length == 0
    fail_msg: >-
      PostgreSQL needs {{ frameworks_data__missing | join(', ') }} in group_vars/frameworks/vault.yml of this inventory.
    quiet: true
  vars:
    frameworks_data__missing: >-
      {{ dict(frameworks_data_postgres_accounts | map(attribute='variable')
      | zip(query('ansible.builtin.vars', *(frameworks_data_postgres_accounts | map(attribute='variable')), default='')))
      | dict2items | rejectattr('value') | map(attribute='key') | list }}
  tags: [config]

- name: Check that the connection URLs can be taken apart
  ansible.builtin.assert:
    that:
      - frameworks_data__unclear | length == 0
    fail_msg: >-
      {{ frameworks_data__unclear | join(', ') }} must read postgres://<name>:<password>@<host>:<port>/<database>. Signs of the
      password other than letters, digits and - . _ ~ are written as % and two hexadecimal digits there.
    quiet: true
  vars:
    frameworks_data__connection: "^postgres(ql)?://([^:/?#@% ]|%[0-9A-Fa-f]{2})+:([^:/?#@% ]|%[0-9A-Fa-f]{2})+@[^@/?#% ]+/[^@# ]+$"
    frameworks_data__urls: "{{ frameworks_data_postgres_accounts | selectattr('url') | map(attribute='variable') | list }}"
    frameworks_data__unclear: >-
      {{ dict(frameworks_data__urls | zip(query('ansible.builtin.vars', *frameworks_data__urls) | map('string')))
      | dict2items | rejectattr('value', 'match', frameworks_data__connection)
      | map(attribute='key') | list }}
  tags: [config]

- name: Make the accounts and databases
  ansible.builtin.command:
    argv:
      - psql
      - --no-psqlrc
      - --quiet
      - --set=ON_ERROR_STOP=1
      - --file=-
    stdin: "{{ lookup('ansible.builtin.template', 'accounts.sql.j2') }}"
  become: true
  become_user: postgres
  register: frameworks_data__accounts
  changed_when: "'created' in frameworks_data__accounts.stdout"
  when: not ansible_check_mode
  no_log: true
  tags: [config]
