# Managed by Ansible, role frameworks-data: changes made here are overwritten.
{
	admin localhost:{{ frameworks_data_ports.caddy.admin }}
	auto_https off
	servers {
		metrics
	}
}

http://127.0.0.1:{{ frameworks_data_ports.caddy.internal }} {
	respond "ok"
}
{% for site in frameworks_data_sites %}

{% if site.certificate %}
http://{{ site.name }}:{{ frameworks_data_ports.caddy.http }} {
	redir https://{host}{uri} permanent
}

https://{{ site.name }}:{{ frameworks_data_ports.caddy.https }} {
	tls /etc/frameworks/ingress/tls/{{ site.certificate }}/tls.crt /etc/frameworks/ingress/tls/{{ site.certificate }}/tls.key
{% else %}
http://{{ site.name }}:{{ frameworks_data_ports.caddy.http }} {
{% endif %}
	reverse_proxy {{ site.upstream }}
}
{% endfor %}
