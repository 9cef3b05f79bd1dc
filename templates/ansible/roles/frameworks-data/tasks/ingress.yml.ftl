---
# The role common touches a file when it has delivered certificates; the proxy then reads them.
- name: Create the folder of the trigger
  ansible.builtin.file:
    path: /etc/frameworks/ingress
    state: directory
    owner: root
    group: root
    mode: "0755"

- name: Write the units that reload the proxy
  ansible.builtin.template:
    src: "ingress-reload.{{ item }}.j2"
    dest: "/etc/systemd/system/frameworks-ingress-reload.{{ item }}"
    owner: root
    group: root
    mode: "0644"
  loop: [service, path]
  notify: Read the units of data services again

- name: Watch for new certificates now and at boot
  ansible.builtin.systemd:
    name: frameworks-ingress-reload.path
    state: started
    enabled: true
    daemon_reload: true
  when: not ansible_check_mode
