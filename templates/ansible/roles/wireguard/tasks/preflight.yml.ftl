---
- name: Check the list of members
  ansible.builtin.assert:
    that:
      - inventory_hostname in wireguard_members | map(attribute='name') | list
      - wireguard_members | map(attribute='name') | unique | length == wireguard_members | length
      - wireguard_members | map(attribute='address') | unique | length == wireguard_members | length
    fail_msg: "Each host of the mesh needs one entry of its own in wireguard_members, with a name and an address nobody else has."
    quiet: true
