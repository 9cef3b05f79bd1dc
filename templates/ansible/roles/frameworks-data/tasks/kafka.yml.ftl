---
- name: Install the Java runtime of Kafka
  ansible.builtin.apt:
    name: openjdk-17-jre-headless
    state: present
    install_recommends: false
    update_cache: true
    cache_valid_time: 3600
  tags: [packages]

- name: Create the group of Kafka
  ansible.builtin.group:
    name: kafka
    system: true
  tags: [config]

- name: Create the account of Kafka
  ansible.builtin.user:
    name: kafka
    group: kafka
    system: true
    create_home: false
    home: /nonexistent
    shell: /usr/sbin/nologin
  tags: [config]

- name: Create the folders of Kafka
  ansible.builtin.file:
    path: "{{ item }}"
    state: directory
    owner: root
    group: root
    mode: "0755"
  loop:
    - /etc/kafka
    - /opt/kafka
    - "/opt/kafka/{{ frameworks_data_kafka_version }}"
  tags: [packages]

- name: Unpack Kafka
  ansible.builtin.unarchive:
    src: "{{ frameworks_data_artifacts }}/kafka-{{ frameworks_data_kafka_version }}.tar.gz"
    dest: "/opt/kafka/{{ frameworks_data_kafka_version }}"
    creates: "/opt/kafka/{{ frameworks_data_kafka_version }}/bin/kafka-server-start.sh"
    owner: root
    group: root
    extra_opts:
      - --no-same-owner
      - --strip-components=1
  when: not ansible_check_mode
  tags: [packages]

- name: Write the settings of Kafka
  ansible.builtin.template:
    src: kafka.properties.j2
    dest: /etc/kafka/server.properties
    owner: root
    group: kafka
    mode: "0640"
  when: "'kafka' in frameworks_data_services"
  notify: Restart Kafka
  tags: [config]

- name: Create the data folder of Kafka
  ansible.builtin.file:
    path: /var/lib/kafka
    state: directory
    owner: kafka
    group: kafka
    mode: "0750"
  when: "'kafka' in frameworks_data_services"
  tags: [config]

- name: Format the data folder of Kafka
  ansible.builtin.command:
    argv:
      - "/opt/kafka/{{ frameworks_data_kafka_version }}/bin/kafka-storage.sh"
      - format
      - --cluster-id
      - "{{ frameworks_data_kafka_cluster_id }}"
      - --config
      - /etc/kafka/server.properties
    creates: /var/lib/kafka/meta.properties
  become: true
  become_user: kafka
  environment:
    LOG_DIR: /tmp
  when:
    - "'kafka' in frameworks_data_services"
    - not ansible_check_mode
  tags: [config]

- name: Write the unit of Kafka
  ansible.builtin.template:
    src: kafka.unit.j2
    dest: /etc/systemd/system/frameworks-kafka.service
    owner: root
    group: root
    mode: "0644"
  vars:
    frameworks_data__kafka: {program: kafka-server-start.sh, file: server.properties, title: Kafka}
  when: "'kafka' in frameworks_data_services"
  notify:
    - Read the units of data services again
    - Restart Kafka
  tags: [config]

- name: Write the settings of MirrorMaker
  ansible.builtin.template:
    src: mirrormaker.properties.j2
    dest: /etc/kafka/mirrormaker.properties
    owner: root
    group: kafka
    mode: "0640"
  when: "'kafka-mirrormaker' in frameworks_data_services"
  notify: Restart MirrorMaker
  tags: [config]

- name: Write the unit of MirrorMaker
  ansible.builtin.template:
    src: kafka.unit.j2
    dest: /etc/systemd/system/frameworks-kafka-mirrormaker.service
    owner: root
    group: root
    mode: "0644"
  vars:
    frameworks_data__kafka: {program: connect-mirror-maker.sh, file: mirrormaker.properties, title: Kafka MirrorMaker}
  when: "'kafka-mirrormaker' in frameworks_data_services"
  notify:
    - Read the units of data services again
    - Restart MirrorMaker
  tags: [config]

- name: Start Kafka now and at boot
  ansible.builtin.systemd:
    name: "frameworks-{{ item }}.service"
    state: started
    enabled: true
    daemon_reload: true
  loop: "{{ ['kafka', 'kafka-mirrormaker'] | intersect(frameworks_data_services) }}"
  when: not ansible_check_mode
  tags: [config]

- name: Apply changes before topics are made
  ansible.builtin.meta: flush_handlers
  tags: [config]

- name: Make the topics of Kafka
  ansible.builtin.command:
    argv:
      - "/opt/kafka/{{ frameworks_data_kafka_version }}/bin/kafka-topics.sh"
      - --bootstrap-server
      - "{{ frameworks_data_mesh_address }}:{{ frameworks_data_ports.kafka.broker }}"
      - --create
      - --if-not-exists
      - --topic
      - "{{ item }}"
  loop: "{{ frameworks_data_kafka_topics }}"
  register: frameworks_data__topics
  changed_when: "'Created topic' in frameworks_data__topics.stdout"
  until: frameworks_data__topics is succeeded
  retries: 10
  delay: 3
  when:
    - "'kafka' in frameworks_data_services"
    - not ansible_check_mode
  tags: [config]
