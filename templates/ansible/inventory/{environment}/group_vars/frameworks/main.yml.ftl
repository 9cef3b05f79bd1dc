---
# What holds for every host of [=environment.name()].
frameworks_environment: [=ansible(environment.name())]
frameworks_domain: [=ansible(environment.domain())]

ansible_user: [=ansible(environment.model().ssh().user())]
ansible_port: [=environment.model().ssh().port()]

common_firewall_mesh_interface: [=ansible(environment.model().mesh().interfaceName())]
common_firewall_mesh_port: [=environment.model().mesh().port()]
common_firewall_ssh_port: [=environment.model().ssh().port()]
common_firewall_ssh_sources:<#if environment.model().ssh().allowedFrom()?has_content>
<#list environment.model().ssh().allowedFrom() as source>
  - [=ansible(source)]
</#list>
<#else> []
</#if>

common_sysctl:
<#list environment.inventory().tuning().sysctl() as name, value>
  [=name]: [=ansible(value)]
</#list>
common_limits:
<#list environment.inventory().tuning().limits() as limit>
  - {domain: [=ansible(limit.domain())], item: [=ansible(limit.item())], value: [=limit.value()]}
</#list>

# The regions as near as they are to each.
common_regions:
<#list environment.regions() as region>
  [=yaml(region.name())]: [=ansible(region.nearestFirst())]
</#list>
# Private names of the mesh, for /etc/hosts, where each host puts those that are near to it first.
common_hosts:
<#list environment.mesh().names() as entry>
  - address: [=ansible(entry.address())]
    cluster: [=ansible(entry.cluster())]
    region: [=ansible(entry.region())]
    names:
<#list entry.names() as name>
      - [=ansible(name)]
</#list>
</#list>

wireguard_interface: [=ansible(environment.model().mesh().interfaceName())]
wireguard_port: [=environment.model().mesh().port()]
wireguard_mtu: [=environment.model().mesh().mtu()]
wireguard_prefix_length: [=environment.mesh().prefixLength()]
# Everybody in the mesh, with the name in this inventory, which is also the public DNS name.
wireguard_members:
<#list environment.nodes() as node>
  - name: [=ansible(node.fqdn())]
    address: [=ansible(node.addresses().mesh())]
</#list>

frameworks_data_mesh_unit: [=ansible(environment.mesh().unit())]
frameworks_data_mesh_range: [=ansible(environment.model().mesh().range())]
monitoring_mesh_unit: [=ansible(environment.mesh().unit())]

# Where the controller keeps the programs, relative to the folder that holds playbooks/.
frameworks_artifacts: [=ansible(environment.model().release().artifacts())]
frameworks_api_artifacts: "{{ playbook_dir }}/../{{ frameworks_artifacts }}"
frameworks_data_artifacts: "{{ playbook_dir }}/../{{ frameworks_artifacts }}"
