# Managed by Ansible, role monitoring: changes made here are overwritten.
GF_SERVER_HTTP_ADDR="{{ monitoring_grafana_address }}"
GF_SERVER_HTTP_PORT="{{ monitoring_grafana_port }}"
{% if monitoring_grafana_url %}
GF_SERVER_ROOT_URL="{{ monitoring_grafana_url }}"
{% endif %}
{% for secret in monitoring_grafana_secrets | dictsort %}
{{ secret[0] }}="{{ lookup('ansible.builtin.vars', secret[1]) | string | regex_replace('(["\\\\$`])', '\\\\\\1') }}"
{% endfor %}
