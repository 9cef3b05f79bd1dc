---
- name: Install Redis
  ansible.builtin.apt:
    name: redis-server
    state: present
    install_recommends: false
    update_cache: true
    cache_valid_time: 3600
  tags: [packages]

- name: Create the folder of the Redis drop-in
  ansible.builtin.file:
    path: /etc/systemd/system/redis-server.service.d
    state: directory
    owner: root
    group: root
    mode: "0755"
  tags: [config]

- name: Start Redis after the mesh
  ansible.builtin.template:
    src: after-mesh.conf.j2
    dest: /etc/systemd/system/redis-server.service.d/10-frameworks.conf
    owner: root
    group: root
    mode: "0644"
  notify: Read the units of data services again
  tags: [config]

- name: Write the settings of Redis
  ansible.builtin.template:
    src: redis.conf.j2
    dest: /etc/redis/redis.conf
    owner: redis
    group: redis
    mode: "0640"
  notify: Restart Redis
  tags: [config]

- name: Start Redis now and at boot
  ansible.builtin.systemd:
    name: redis-server.service
    state: started
    enabled: true
  when: not ansible_check_mode
  tags: [config]
