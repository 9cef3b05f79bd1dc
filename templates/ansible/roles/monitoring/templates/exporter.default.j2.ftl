# Managed by Ansible, role monitoring: changes made here are overwritten.
ARGS="{{ item.arguments | regex_replace('(["\\\\$`])', '\\\\\\1') }}"
{% for variable in item.environment | dictsort %}
{{ variable[0] }}="{{ variable[1] | string | regex_replace('(["\\\\$`])', '\\\\\\1') }}"
{% endfor %}
{% for secret in item.secrets | dictsort %}
{{ secret[0] }}="{{ lookup('ansible.builtin.vars', secret[1]) | string | regex_replace('(["\\\\$`])', '\\\\\\1') }}"
{% endfor %}
