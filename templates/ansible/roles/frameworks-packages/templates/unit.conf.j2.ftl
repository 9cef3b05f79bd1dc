<#import "/ansible/lib/installers.yml.ftl" as lib>
<@lib.only role="frameworks-packages">
# Managed by Ansible, role frameworks-packages: changes made here are overwritten.
[Unit]
Wants={{ item.after | join(' ') }}
After={{ item.after | join(' ') }}

[Service]
EnvironmentFile=/etc/frameworks/{{ item.name }}.env
{% if item.program %}
ExecStart=
ExecStart={{ item.program }}{{ ' ' if item.arguments else '' }}{{ item.arguments }}
{% endif %}
</@lib.only>
