---
# One service, given as frameworks_api_service.
- name: Check that the secrets are there
  ansible.builtin.assert:
    that:
      - frameworks_api__missing | length == 0
    fail_msg: >-
      {{ frameworks_api_service.name }} needs {{ frameworks_api__missing | join(', ') }}.
      Put them into group_vars/frameworks/vault.yml of this inventory and encrypt it; vault.yml.example beside it lists all names.
    quiet: true
  vars:
    # Not there, or there without a value.
    frameworks_api__missing: >-
      {{ dict(frameworks_api_service.secrets.values()
      | zip(query('ansible.builtin.vars', *frameworks_api_service.secrets.values(), default='')))
      | dict2items | rejectattr('value') | map(attribute='key') | list }}
  tags: [config, services]

- name: Look at the release that runs
  ansible.builtin.stat:
    path: "/opt/frameworks/{{ frameworks_api_service.name }}/current"
    get_checksum: false
  register: frameworks_api__before
  tags: [config, services]

- name: Look at the artifact on the controller
  ansible.builtin.stat:
    path: "{{ frameworks_api__artifact }}"
    checksum_algorithm: sha256
  register: frameworks_api__file
  delegate_to: localhost
  become: false
  tags: [services]

- name: Check that the service was released before it is only configured
  ansible.builtin.assert:
    that:
      - frameworks_api__before.stat.exists or frameworks_api__file is defined
    fail_msg: "{{ frameworks_api_service.name }} was never released here. Run playbooks/services.yml once without --tags."
    quiet: true
  tags: [config]

- name: Check the artifact
  ansible.builtin.assert:
    that:
      - frameworks_api__file.stat.exists
      - frameworks_api_service.sha256 in ['', frameworks_api__file.stat.checksum | default('')]
    fail_msg: >-
      {{ frameworks_api__artifact }} {{ 'has another sha256 than the model pins'
      if frameworks_api__file.stat.exists else 'is not on the controller' }}.
    quiet: true
  tags: [services]

- name: Create the group of the service
  ansible.builtin.group:
    name: "{{ frameworks_api_service.account }}"
    system: true
  tags: [config, services]

- name: Create the account of the service
  ansible.builtin.user:
    name: "{{ frameworks_api_service.account }}"
    group: "{{ frameworks_api_service.account }}"
    system: true
    create_home: false
    home: /nonexistent
    shell: /usr/sbin/nologin
  tags: [config, services]

- name: Create the folders of the release
  ansible.builtin.file:
    path: "{{ item }}"
    state: directory
    owner: root
    group: root
    mode: "0755"
  loop:
    - "/opt/frameworks/{{ frameworks_api_service.name }}"
    - "/opt/frameworks/{{ frameworks_api_service.name }}/releases"
    - "/opt/frameworks/{{ frameworks_api_service.name }}/releases/{{ frameworks_api_service.version }}"
  tags: [services]

- name: Install the program
  ansible.builtin.copy:
    src: "{{ frameworks_api__artifact }}"
    dest: "/opt/frameworks/{{ frameworks_api_service.name }}/releases/{{ frameworks_api_service.version }}/{{ frameworks_api_service.program }}"
    owner: root
    group: root
    mode: "0755"
  when: not frameworks_api_service.archive
  tags: [services]

- name: Unpack the archive
  ansible.builtin.unarchive:
    src: "{{ frameworks_api__artifact }}"
    dest: "/opt/frameworks/{{ frameworks_api_service.name }}/releases/{{ frameworks_api_service.version }}"
    creates: "/opt/frameworks/{{ frameworks_api_service.name }}/releases/{{ frameworks_api_service.version }}/{{ frameworks_api_service.program }}"
    owner: root
    group: root
    extra_opts:
      - --no-same-owner
  # In check mode the folder is not there yet.
  when: frameworks_api_service.archive and not ansible_check_mode
  tags: [services]

- name: Switch to the release, or back when it is not well
  block:
    - name: Point to the release
      ansible.builtin.file:
        path: "/opt/frameworks/{{ frameworks_api_service.name }}/current"
        src: "releases/{{ frameworks_api_service.version }}"
        state: link
        owner: root
        group: root
        # In check mode the release is not there yet.
        force: "{{ ansible_check_mode }}"
      register: frameworks_api__link
      tags: [services]

    - name: Write the environment
      ansible.builtin.template:
        src: service.env.j2
        dest: "/etc/frameworks/{{ frameworks_api_service.name }}.env"
        owner: root
        group: "{{ frameworks_api_service.account }}"
        mode: "0640"
        backup: true
      register: frameworks_api__env
      no_log: true
      tags: [config, services]

    - name: Write the unit
      ansible.builtin.template:
        src: service.unit.j2
        dest: "/etc/systemd/system/frameworks-{{ frameworks_api_service.name }}.service"
        owner: root
        group: root
        mode: "0644"
        backup: true
        # systemd-analyze ends with 0 even for keys it does not know, but it names them.
        validate: >-
          /bin/sh -c 'o=$(systemd-analyze verify --man=no %s:frameworks-{{ frameworks_api_service.name }}.service 2>&1);
          echo "$o" >&2; test -z "$o"'
      register: frameworks_api__unit
      tags: [config, services]

    - name: Restart the service when something changed
      ansible.builtin.systemd:
        name: "frameworks-{{ frameworks_api_service.name }}.service"
        state: "{{ 'restarted' if frameworks_api__changed else 'started' }}"
        enabled: true
        daemon_reload: "{{ frameworks_api__unit.changed }}"
      when: not ansible_check_mode
      tags: [config, services]

    - name: Wait until the service is well
      ansible.builtin.uri:
        url: "{{ frameworks_api__gate.url }}"
        status_code: [200]
      register: frameworks_api__health
      until: frameworks_api__health is succeeded
      retries: "{{ frameworks_api__tries }}"
      delay: "{{ frameworks_api_health_delay }}"
      when:
        - frameworks_api__gate.url | length > 0
        - not ansible_check_mode
      tags: [config, services]

    - name: Wait until the service takes connections
      ansible.builtin.wait_for:
        host: "{{ frameworks_api__gate.address }}"
        port: "{{ frameworks_api__gate.port }}"
        timeout: "{{ frameworks_api__patience }}"
      when:
        - frameworks_api__gate.port > 0
        - not ansible_check_mode
      tags: [config, services]

    - name: Wait until the service has stayed up
      ansible.builtin.command:
        cmd: "systemctl status --no-pager frameworks-{{ frameworks_api_service.name }}.service"
      register: frameworks_api__active
      changed_when: false
      until: frameworks_api__active.rc == 0
      retries: "{{ frameworks_api__tries }}"
      delay: "{{ frameworks_api_health_delay }}"
      when:
        - frameworks_api__gate.url | length == 0
        - not ansible_check_mode
      tags: [config, services]
  rescue:
    - name: Point back to the release that ran before
      ansible.builtin.file:
        path: "/opt/frameworks/{{ frameworks_api_service.name }}/current"
        src: "{{ frameworks_api__before.stat.lnk_target }}"
        state: link
        owner: root
        group: root
      when: frameworks_api__before.stat.exists
      tags: [config, services]

    - name: Put back the files that ran before
      ansible.builtin.copy:
        src: "{{ item.backup_file }}"
        dest: "{{ item.dest }}"
        remote_src: true
        owner: root
        group: "{{ item.group }}"
        mode: "{{ item.mode }}"
      loop: "{{ [frameworks_api__env | default({}), frameworks_api__unit | default({})] | selectattr('backup_file', 'defined') | list }}"
      loop_control:
        label: "{{ item.dest }}"
      no_log: true
      tags: [config, services]

    - name: Start what ran before
      ansible.builtin.systemd:
        name: "frameworks-{{ frameworks_api_service.name }}.service"
        state: restarted
        daemon_reload: true
      when: frameworks_api__before.stat.exists
      tags: [config, services]

    - name: End the run for this host
      ansible.builtin.fail:
        msg: >-
          {{ frameworks_api_service.name }} {{ frameworks_api_service.version }} was not well on {{ inventory_hostname }}:
          {{ ansible_failed_task.name }}: {{ ansible_failed_result.msg | default('no message') }}.
          {{ frameworks_api__way_back }}
      vars:
        frameworks_api__way_back: >-
          {{ ['It never ran here before, so there is nothing to go back to.', 'What ran before runs again.'][frameworks_api__before.stat.exists | int] }}
      tags: [config, services]

- name: Remove the copies kept for the way back
  ansible.builtin.file:
    path: "{{ item.backup_file }}"
    state: absent
  loop: "{{ [frameworks_api__env, frameworks_api__unit] | selectattr('backup_file', 'defined') | list }}"
  loop_control:
    label: "{{ item.dest }}"
  no_log: true
  tags: [config, services]

- name: Look for old releases
  ansible.builtin.find:
    paths: "/opt/frameworks/{{ frameworks_api_service.name }}/releases"
    file_type: directory
  register: frameworks_api__releases
  tags: [services]

- name: Remove old releases
  ansible.builtin.file:
    path: "{{ item }}"
    state: absent
  loop: "{{ frameworks_api__old }}"
  loop_control:
    index_var: frameworks_api__index
  when: frameworks_api__index >= frameworks_api_keep_releases
  vars:
    frameworks_api__kept:
      - "/opt/frameworks/{{ frameworks_api_service.name }}/releases/{{ frameworks_api_service.version }}"
      - "/opt/frameworks/{{ frameworks_api_service.name }}/{{ frameworks_api__before.stat.lnk_target | default('-') }}"
    frameworks_api__old: >-
      {{ frameworks_api__releases.files | rejectattr('path', 'in', frameworks_api__kept)
      | sort(attribute='mtime', reverse=true) | map(attribute='path') | list }}
  tags: [services]
