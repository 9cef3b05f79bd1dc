# Managed by Ansible, role wireguard: changes made here are overwritten.
# The configuration holds no private key, so a plain syncconf would clear it.
[Service]
ExecReload=
ExecReload=/bin/bash -c "exec /usr/bin/wg syncconf %i <(/usr/bin/wg-quick strip %i && printf \"[Interface]\\nPrivateKey = %%s\\n\" \"$$(cat /etc/wireguard/%i.key)\")"
