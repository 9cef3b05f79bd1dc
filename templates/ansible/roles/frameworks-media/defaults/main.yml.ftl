---
# What this host runs besides; the inventory says it per host.
frameworks_media_services: []
# What MistServer serves: connector, port and transport. Empty when the host has no MistServer.
frameworks_media_protocols: []
frameworks_media_controller_port: 4242
frameworks_media_metrics_path: metrics
# The account of MistServer's controller and the name of the variable that holds its password.
frameworks_media_account: frameworks
frameworks_media_password_variable: ""
frameworks_media_user: frameworks
