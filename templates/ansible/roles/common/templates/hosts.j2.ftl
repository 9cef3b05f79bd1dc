{# A name that several hosts have leads to the first line with it: of this host, its cluster, its region, the others. #}
{% set others = common_hosts | rejectattr('address', 'equalto', frameworks_mesh_address) | list %}
{% set regions = common_regions[frameworks_region] | default(common_regions | list) %}
{% for entry in common_hosts | selectattr('address', 'equalto', frameworks_mesh_address) %}
{{ entry.address }} {{ entry.names | join(' ') }}
{% endfor %}
{% for entry in others | selectattr('cluster', 'equalto', frameworks_cluster) %}
{{ entry.address }} {{ entry.names | join(' ') }}
{% endfor %}
{% for region in regions %}
{% for entry in others | selectattr('region', 'equalto', region) | rejectattr('cluster', 'equalto', frameworks_cluster) %}
{{ entry.address }} {{ entry.names | join(' ') }}
{% endfor %}
{% endfor %}
