---
text: "[=text]"
whole: [=yaml(text)]
list: [=yaml(items)]
jinja: "{{ inventory_hostname }}"
