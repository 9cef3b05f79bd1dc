---
extends: default
ignore: |
  **/vault.yml
rules:
  braces:
    max-spaces-inside: 1
  comments:
    min-spaces-from-content: 1
  comments-indentation: false
  line-length:
    max: 160
    # Inventories are data: an address list or a text of the model may be as long as it is.
    ignore: |
      inventory/
  octal-values:
    forbid-implicit-octal: true
    forbid-explicit-octal: true
