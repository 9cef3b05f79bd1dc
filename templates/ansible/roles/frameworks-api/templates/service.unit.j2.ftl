# Managed by Ansible, role frameworks-api: changes made here are overwritten.
[Unit]
Description=FrameWorks {{ frameworks_api_service.name }}
Wants=network-online.target
After={{ (['network-online.target'] + frameworks_api_service.after) | join(' ') }}
{% if frameworks_api_service.profile == 'media' %}
StartLimitIntervalSec=0
{% else %}
StartLimitIntervalSec=300
StartLimitBurst=10
{% endif %}

[Service]
Type=exec
User={{ frameworks_api_service.account }}
Group={{ frameworks_api_service.account }}
Slice=frameworks-{{ frameworks_api_service.profile }}.slice
UMask=0077
EnvironmentFile=/etc/frameworks/{{ frameworks_api_service.name }}.env
WorkingDirectory=/opt/frameworks/{{ frameworks_api_service.name }}/current
{% if frameworks_api_service.scratch %}
# What an earlier process left behind in shared memory.
ExecStartPre=/bin/sh -c 'rm -f {{ frameworks_api_service.scratch }}'
ExecStopPost=/bin/sh -c 'rm -f {{ frameworks_api_service.scratch }}'
{% endif %}
ExecStart=/opt/frameworks/{{ frameworks_api_service.name }}/current/{{ frameworks_api_service.program }}{{ ' ' if frameworks_api_service.arguments else '' }}{{ frameworks_api_service.arguments }}
{% if frameworks_api_service.reload_signal %}
ExecReload=/bin/kill -{{ frameworks_api_service.reload_signal }} $MAINPID
{% endif %}
KillMode=mixed
StateDirectory={{ ([''] + (frameworks_api_service.folders | map('regex_replace', '^', '/') | list)) | map('regex_replace', '^', 'frameworks/' + frameworks_api_service.name) | join(' ') }}
StateDirectoryMode=0750
RuntimeDirectory=frameworks-{{ frameworks_api_service.name }}
LogsDirectory=frameworks/{{ frameworks_api_service.name }}
MemoryMax={{ frameworks_api_memory_max }}
{% if frameworks_api_service.profile == 'media' %}
Restart=always
RestartSec=2s
TimeoutStopSec=20s
LimitNOFILE=1048576
LimitMEMLOCK=infinity
LimitCORE=0
TasksMax=infinity
Nice=-5
CPUWeight=500
IOWeight=500
OOMScoreAdjust=-500
CapabilityBoundingSet=CAP_NET_BIND_SERVICE CAP_SYS_NICE
AmbientCapabilities=CAP_NET_BIND_SERVICE CAP_SYS_NICE
DevicePolicy=closed
DeviceAllow=char-drm rw
{% else %}
Restart=on-failure
RestartSec=2s
TimeoutStopSec=30s
LimitNOFILE={{ frameworks_api_open_files }}
TasksMax=4096
OOMPolicy=stop
CapabilityBoundingSet=
AmbientCapabilities=
DevicePolicy=closed
PrivateDevices=true
PrivateUsers=true
PrivateIPC=true
ProcSubset=pid
RemoveIPC=true
RestrictRealtime=true
MemoryDenyWriteExecute=true
{% endif %}
NoNewPrivileges=true
ProtectSystem=strict
ProtectHome=true
PrivateTmp=true
ProtectClock=true
ProtectHostname=true
ProtectKernelLogs=true
ProtectKernelModules=true
ProtectKernelTunables=true
ProtectControlGroups=true
ProtectProc=invisible
KeyringMode=private
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX AF_NETLINK
RestrictNamespaces=true
RestrictSUIDSGID=true
LockPersonality=true
SystemCallArchitectures=native
SystemCallFilter=@system-service
{% if frameworks_api_service.profile == 'network' %}
SystemCallFilter=~@privileged
{% endif %}
# Without this the runtime of Go is killed when it raises its limit of open files.
SystemCallErrorNumber=EPERM

[Install]
WantedBy=multi-user.target
