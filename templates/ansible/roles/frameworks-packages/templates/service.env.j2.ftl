<#import "/ansible/lib/installers.yml.ftl" as lib>
<@lib.only role="frameworks-packages">
# Managed by Ansible, role frameworks-packages: changes made here are overwritten.
{% for variable in item.environment | dictsort %}
{{ variable[0] }}="{{ variable[1] | string | regex_replace('(["\\\\$`])', '\\\\\\1') }}"
{% endfor %}
{% for secret in item.secrets | dictsort %}
{{ secret[0] }}="{{ lookup('ansible.builtin.vars', secret[1]) | string | regex_replace('(["\\\\$`])', '\\\\\\1') }}"
{% endfor %}
{% for fact in item.facts | dictsort if lookup('ansible.builtin.vars', fact[1], default='') %}
{{ fact[0] }}="{{ lookup('ansible.builtin.vars', fact[1]) | string | regex_replace('(["\\\\$`])', '\\\\\\1') }}"
{% endfor %}
</@lib.only>
