---
- name: Install the tools
  ansible.builtin.import_tasks: packages.yml
  tags: [packages]

- name: Make the key and read the public one
  ansible.builtin.import_tasks: keys.yml
  vars:
    # What was published before is about to be replaced.
    wireguard_public_key: "{{ wireguard__own_key.stdout }}"
  tags: [config]

- name: Create the folder of the host on the controller
  ansible.builtin.file:
    path: "{{ wireguard_publish_folder }}/{{ inventory_hostname }}"
    state: directory
    mode: "0755"
  delegate_to: localhost
  become: false
  tags: [config]

- name: Publish the public key
  ansible.builtin.template:
    src: wireguard_key.yml.j2
    dest: "{{ wireguard_publish_folder }}/{{ inventory_hostname }}/wireguard_key.yml"
    mode: "0644"
  delegate_to: localhost
  become: false
  when: wireguard__own_key.stdout | length > 0
  tags: [config]
