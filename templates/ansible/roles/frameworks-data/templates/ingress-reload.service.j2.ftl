# Managed by Ansible, role frameworks-data: changes made here are overwritten.
[Unit]
Description=Let the web proxy read its certificates again

[Service]
Type=oneshot
ExecStart=/usr/bin/systemctl reload {{ frameworks_data__proxy }}
