# Managed by Ansible, role frameworks-data: changes made here are overwritten.
process.roles=broker,controller
node.id={{ frameworks_data_kafka_node_id }}
controller.quorum.voters={% for node in frameworks_data_kafka_nodes %}{{ node.id }}@{{ node.address }}:{{ frameworks_data_ports.kafka.controller }}{{ '' if loop.last else ',' }}{% endfor %}

listeners=BROKER://{{ frameworks_data_mesh_address }}:{{ frameworks_data_ports.kafka.broker }},CONTROLLER://{{ frameworks_data_mesh_address }}:{{ frameworks_data_ports.kafka.controller }}
advertised.listeners=BROKER://{{ frameworks_data_mesh_address }}:{{ frameworks_data_ports.kafka.broker }}
listener.security.protocol.map=BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT
inter.broker.listener.name=BROKER
controller.listener.names=CONTROLLER
log.dirs=/var/lib/kafka
log.retention.hours={{ frameworks_data_kafka_retention_hours }}
num.partitions=6
offsets.topic.replication.factor={{ [3, frameworks_data_kafka_nodes | length] | min }}
transaction.state.log.replication.factor={{ [3, frameworks_data_kafka_nodes | length] | min }}
transaction.state.log.min.isr={{ [2, frameworks_data_kafka_nodes | length] | min }}
default.replication.factor={{ [3, frameworks_data_kafka_nodes | length] | min }}
min.insync.replicas={{ [2, frameworks_data_kafka_nodes | length] | min }}
auto.create.topics.enable=false
