---
- name: Watch every host
  hosts: frameworks
  become: true
  roles:
    - role: monitoring
      tags: [monitoring]
