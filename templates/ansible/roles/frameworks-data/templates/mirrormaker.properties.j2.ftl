# Managed by Ansible, role frameworks-data: changes made here are overwritten.
{% set target = frameworks_data_kafka_mirror.target %}
clusters={{ ([target] + frameworks_data_kafka_mirror.sources) | map(attribute='region') | join(',') }}

{% for kafka in [target] + frameworks_data_kafka_mirror.sources %}
{{ kafka.region }}.bootstrap.servers={{ kafka.brokers }}
# Without these three a Kafka with fewer than three brokers is asked for three copies and refuses.
{{ kafka.region }}.config.storage.replication.factor={{ kafka.replicas }}
{{ kafka.region }}.offset.storage.replication.factor={{ kafka.replicas }}
{{ kafka.region }}.status.storage.replication.factor={{ kafka.replicas }}

{% endfor %}
{% for source in frameworks_data_kafka_mirror.sources %}
{{ source.region }}->{{ target.region }}.enabled=true
{{ source.region }}->{{ target.region }}.topics={{ frameworks_data_kafka_mirror.topics | map('regex_escape') | join('|') }}
{{ source.region }}->{{ target.region }}.replication.factor={{ target.replicas }}
{{ source.region }}->{{ target.region }}.checkpoints.topic.replication.factor={{ target.replicas }}
{{ source.region }}->{{ target.region }}.heartbeats.topic.replication.factor={{ source.replicas }}
{{ source.region }}->{{ target.region }}.offset-syncs.topic.replication.factor={{ source.replicas }}
{{ target.region }}->{{ source.region }}.enabled=false
{{ target.region }}->{{ source.region }}.heartbeats.topic.replication.factor={{ source.replicas }}

{% endfor %}
dedicated.mode.enable.internal.rest=true
listeners=http://{{ frameworks_data_mesh_address }}:{{ frameworks_data_ports['kafka-mirrormaker'].rest }}
