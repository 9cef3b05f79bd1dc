---
- name: Write the kernel settings
  ansible.builtin.template:
    src: sysctl.conf.j2
    dest: /etc/sysctl.d/90-frameworks.conf
    owner: root
    group: root
    mode: "0644"
  notify: Apply kernel settings

- name: Write the limits of login sessions
  ansible.builtin.template:
    src: limits.conf.j2
    dest: /etc/security/limits.d/90-frameworks.conf
    owner: root
    group: root
    mode: "0644"
