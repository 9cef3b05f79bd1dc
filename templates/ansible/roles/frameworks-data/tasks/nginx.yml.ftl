---
- name: Install nginx
  ansible.builtin.apt:
    name: nginx-light
    state: present
    install_recommends: false
    update_cache: true
    cache_valid_time: 3600
  tags: [packages]

- name: Remove the site that nginx brings along
  ansible.builtin.file:
    path: /etc/nginx/sites-enabled/default
    state: absent
  notify: Reload nginx
  tags: [config]

- name: Write the sites of nginx
  ansible.builtin.template:
    src: nginx.conf.j2
    dest: /etc/nginx/conf.d/frameworks.conf
    owner: root
    group: root
    mode: "0644"
  notify: Reload nginx
  tags: [config]

- name: Check the sites of nginx
  ansible.builtin.command:
    argv:
      - nginx
      - -t
      - -q
  changed_when: false
  when: not ansible_check_mode
  tags: [config]

- name: Start nginx now and at boot
  ansible.builtin.systemd:
    name: nginx.service
    state: started
    enabled: true
  when: not ansible_check_mode
  tags: [config]

- name: Reload nginx when certificates change
  ansible.builtin.import_tasks: ingress.yml
  vars:
    frameworks_data__proxy: nginx.service
  tags: [config]
