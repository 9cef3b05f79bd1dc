# Managed by Ansible, role common: changes made here are overwritten.
{% for setting in common_sysctl | combine(common_sysctl_extra) | dictsort %}
{{ setting[0] }} = {{ setting[1] }}
{% endfor %}
{% if common_reserved_ports | length > 0 %}
# Ports that services of this host listen on lie in the range of outgoing connections.
net.ipv4.ip_local_reserved_ports = {{ common_reserved_ports | join(',') }}
{% endif %}
