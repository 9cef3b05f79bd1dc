# Managed by Ansible, role common: changes made here are overwritten.
{% for limit in common_limits %}
{{ limit.domain }} - {{ limit.item }} {{ limit.value }}
{% endfor %}
