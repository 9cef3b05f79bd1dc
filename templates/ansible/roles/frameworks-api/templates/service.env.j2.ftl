# Managed by Ansible, role frameworks-api: changes made here are overwritten.
{% for variable in frameworks_api_service.environment | dictsort %}
{{ variable[0] }}="{{ variable[1] | string | regex_replace('(["\\\\$`])', '\\\\\\1') }}"
{% endfor %}
{% for secret in frameworks_api_service.secrets | dictsort %}
{{ secret[0] }}="{{ lookup('ansible.builtin.vars', secret[1]) | string | regex_replace('(["\\\\$`])', '\\\\\\1') }}"
{% endfor %}
{# What the platform finds out when it is set up; until then the program does without. #}
{% for fact in frameworks_api_service.facts | dictsort if lookup('ansible.builtin.vars', fact[1], default='') %}
{{ fact[0] }}="{{ lookup('ansible.builtin.vars', fact[1]) | string | regex_replace('(["\\\\$`])', '\\\\\\1') }}"
{% endfor %}
