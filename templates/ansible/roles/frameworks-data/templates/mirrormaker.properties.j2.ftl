# Managed by Ansible, role frameworks-data: changes made here are overwritten.
clusters=aggregator{% for mirror in frameworks_data_kafka_mirrors | dictsort %},{{ mirror[0] }}{% endfor %}

aggregator.bootstrap.servers={% for node in frameworks_data_kafka_nodes %}{{ node.address }}:{{ frameworks_data_ports.kafka.broker }}{{ '' if loop.last else ',' }}{% endfor %}

{% for mirror in frameworks_data_kafka_mirrors | dictsort %}
{{ mirror[0] }}.bootstrap.servers={{ mirror[1] }}
{{ mirror[0] }}->aggregator.enabled=true
{{ mirror[0] }}->aggregator.topics={{ frameworks_data_kafka_topics | map('regex_escape') | join('|') }}
{% endfor %}
dedicated.mode.enable.internal.rest=true
listeners=http://{{ frameworks_data_mesh_address }}:{{ frameworks_data_ports['kafka-mirrormaker'].rest }}
