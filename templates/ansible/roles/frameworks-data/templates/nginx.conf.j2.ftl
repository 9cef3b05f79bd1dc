# Managed by Ansible, role frameworks-data: changes made here are overwritten.
map $http_upgrade $frameworks_connection {
  default upgrade;
  "" "";
}

server {
  listen 127.0.0.1:{{ frameworks_data_ports.nginx.internal }};
  access_log off;

  location = /stub_status {
    stub_status;
  }
}

# A name nobody knows here is not answered.
server {
  listen {{ frameworks_data_ports.nginx.http }} default_server;
  listen [::]:{{ frameworks_data_ports.nginx.http }} default_server;
  server_name _;
  return 444;
}
{% for site in frameworks_data_sites %}

server {
  listen {{ frameworks_data_ports.nginx.http }};
  listen [::]:{{ frameworks_data_ports.nginx.http }};
  server_name {{ site.name }};
{% if site.certificate %}
  return 301 https://$host$request_uri;
}

server {
  listen {{ frameworks_data_ports.nginx.https }} ssl http2;
  listen [::]:{{ frameworks_data_ports.nginx.https }} ssl http2;
  server_name {{ site.name }};
  ssl_certificate /etc/frameworks/ingress/tls/{{ site.certificate }}/tls.crt;
  ssl_certificate_key /etc/frameworks/ingress/tls/{{ site.certificate }}/tls.key;
  ssl_protocols TLSv1.2 TLSv1.3;
  add_header Strict-Transport-Security "max-age=31536000" always;
{% endif %}

  location / {
    proxy_pass http://{{ site.upstream }};
    proxy_http_version 1.1;
    proxy_set_header Host $host;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_set_header X-Forwarded-Proto $scheme;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection $frameworks_connection;
    proxy_read_timeout 300s;
  }
}
{% endfor %}
