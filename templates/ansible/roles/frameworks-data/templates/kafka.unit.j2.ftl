# Managed by Ansible, role frameworks-data: changes made here are overwritten.
[Unit]
Description=FrameWorks {{ frameworks_data__kafka.title }}
Wants=network-online.target
After=network-online.target {{ frameworks_data_mesh_unit }}

[Service]
Type=exec
User=kafka
Group=kafka
Environment="KAFKA_HEAP_OPTS=-Xms{{ frameworks_data_kafka_heap }} -Xmx{{ frameworks_data_kafka_heap }}"
Environment=LOG_DIR=/var/log/kafka
LogsDirectory=kafka
StateDirectory=kafka
StateDirectoryMode=0750
ExecStart=/opt/kafka/{{ frameworks_data_kafka_version }}/bin/{{ frameworks_data__kafka.program }} /etc/kafka/{{ frameworks_data__kafka.file }}
Restart=on-failure
RestartSec=10s
TimeoutStopSec=180s
SuccessExitStatus=143
LimitNOFILE=1048576
NoNewPrivileges=true
ProtectSystem=strict
ProtectHome=true
PrivateTmp=true
PrivateDevices=true
ProtectKernelTunables=true
ProtectKernelModules=true
ProtectControlGroups=true
RestrictSUIDSGID=true

[Install]
WantedBy=multi-user.target
