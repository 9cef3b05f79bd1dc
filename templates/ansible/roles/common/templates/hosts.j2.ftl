{% for entry in common_hosts %}
{{ entry.address }} {{ entry.names | join(' ') }}
{% endfor %}
