# Managed by Ansible, role frameworks-data: changes made here are overwritten.
[Unit]
Description=Watch for new certificates

[Path]
PathModified=/etc/frameworks/ingress/reload.trigger

[Install]
WantedBy=multi-user.target
