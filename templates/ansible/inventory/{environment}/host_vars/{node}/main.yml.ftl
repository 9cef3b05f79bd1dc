<#macro release service>
  - name: [=ansible(service.name())]
    version: [=ansible(service.version())]
    sha256: [=ansible(service.sha256())]
    archive: [=service.archive()]
    program: [=ansible(service.program())]
    arguments: [=ansible(service.arguments())]
    profile: [=ansible(service.profile())]
    after: [=ansible(service.after())]
    reload_signal: [=ansible(service.reloadSignal())]
    scratch: [=ansible(service.scratch())]
    health_url: [=ansible(service.healthUrl())]
<@mapping name="environment" values=service.environment() indent="    "/>
<@mapping name="secrets" values=service.secrets() indent="    "/>
</#macro>
<#macro mapping name values indent>
<#if values?has_content>
[=indent][=name]:
<#list values as key, value>
[=indent]  [=yaml(key)]: [=ansible(value)]
</#list>
<#else>
[=indent][=name]: {}
</#if>
</#macro>
<#macro releases name services>
<#if services?has_content>

[=name]:
<#list services as service>
<@release service=service/>
</#list>
</#if>
</#macro>
---
frameworks_node: [=ansible(host.node().name())]
frameworks_location: [=ansible(host.node().location())]
frameworks_private_address: [=ansible(host.node().privateAddress())]
frameworks_mesh_address: [=ansible(host.node().wireguardAddress())]

common_reserved_ports:
<#list host.reservedPorts() as port>
  - [=port]
</#list>
<#if host.sysctl()?has_content>
common_sysctl_extra:
<#list host.sysctl() as name, value>
  [=name]: [=ansible(value)]
</#list>
</#if>
<#if host.node().certificates()?has_content>
common_certificates: [=ansible(host.node().certificates())]
</#if>

# Ports that others may reach; everything else is closed.
common_firewall_rules:<#if host.rules()?has_content>
<#list host.rules() as rule>
  - {service: [=ansible(rule.service())], port: [=rule.port()], protocol: [=rule.protocol()], source: [=rule.source()]}
</#list>
<#else> []
</#if>
<@releases name="frameworks_api_services" services=host.api()/>
<@releases name="frameworks_media_services" services=host.media()/>
<#if host.mist()??>

frameworks_media_protocols:
<#list host.mist().protocols() as protocol>
  - {connector: [=ansible(protocol.connector())], port_option: [=ansible(protocol.option())], port: [=protocol.port()]}
</#list>
frameworks_media_controller_port: [=host.mist().controllerPort()]
frameworks_media_metrics_path: [=ansible(host.mist().metricsPath())]
frameworks_media_account: [=ansible(host.mist().account())]
frameworks_media_password_variable: [=ansible(host.mist().passwordVariable())]
</#if>
<#if host.data().services()?has_content>

frameworks_data_mesh_address: [=ansible(host.node().wireguardAddress())]
frameworks_data_services: [=ansible(host.data().services())]
frameworks_data_ports:
<#list host.data().ports() as service, ports>
  [=yaml(service)]: [=ansible(ports)]
</#list>
<#if host.data().accounts()?has_content>
frameworks_data_postgres_accounts:
<#list host.data().accounts() as account>
  - name: [=ansible(account.name())]
    variable: [=ansible(account.variable())]
    url: [=account.url()]
    databases: [=ansible(account.databases())]
    monitor: [=account.monitor()]
    reader: [=account.reader()]
</#list>
</#if>
<#if host.data().services()?seq_contains("clickhouse")>
frameworks_data_clickhouse_accounts:<#if host.data().clickhouse().accounts()?has_content>
<#list host.data().clickhouse().accounts() as account>
  - {name: [=ansible(account.name())], variable: [=ansible(account.variable())], reader: [=account.reader()]}
</#list>
<#else> []
</#if>
frameworks_data_clickhouse_databases: [=ansible(host.data().clickhouse().databases())]
</#if>
<#if host.data().keepers()?has_content>
frameworks_data_clickhouse_keepers:
<#list host.data().keepers() as keeper>
  - {id: [=keeper.id()], address: [=ansible(keeper.address())]}
</#list>
</#if>
<#if host.data().services()?seq_contains("kafka") || host.data().services()?seq_contains("kafka-mirrormaker")>
frameworks_data_kafka_cluster_id: [=ansible(host.data().kafka().clusterId())]
frameworks_data_kafka_node_id: [=host.data().kafka().nodeId()]
frameworks_data_kafka_nodes:<#if host.data().kafka().members()?has_content>
<#list host.data().kafka().members() as member>
  - {id: [=member.id()], address: [=ansible(member.address())]}
</#list>
<#else> []
</#if>
frameworks_data_kafka_topics: [=ansible(host.data().kafka().topics())]
frameworks_data_kafka_mirrors: [=ansible(host.data().kafka().mirrors())]
</#if>
<#if host.data().sites()?has_content>
frameworks_data_sites:
<#list host.data().sites() as site>
  - name: [=ansible(site.name())]
    upstream: [=ansible(site.upstream())]
    certificate: [=ansible(site.certificate())]
</#list>
</#if>
</#if>
<@releases name="frameworks_data_releases" services=host.data().releases()/>
<#if host.monitoring().exporters()?has_content>

monitoring_exporters:
<#list host.monitoring().exporters() as exporter>
  - name: [=ansible(exporter.name())]
    package: [=ansible(exporter.packageName())]
    arguments: [=ansible(exporter.arguments())]
<@mapping name="environment" values=exporter.environment() indent="    "/>
<@mapping name="secrets" values=exporter.secrets() indent="    "/>
</#list>
</#if>
<@releases name="monitoring_releases" services=host.monitoring().releases()/>
<#if host.monitoring().prometheus()?has_content>

monitoring_prometheus_listen: [=ansible(host.monitoring().prometheus())]
monitoring_prometheus_retention: [=ansible(host.monitoring().retention())]
</#if>
<#if host.monitoring().alertmanager()?has_content>
monitoring_alertmanager_listen: [=ansible(host.monitoring().alertmanager())]
<@mapping name="monitoring_alertmanager_secrets" values=host.monitoring().credentials() indent=""/>
</#if>
<#if host.monitoring().blackbox()>
monitoring_blackbox: true
</#if>
<#if host.monitoring().grafana().address()?has_content>
monitoring_grafana_address: [=ansible(host.monitoring().grafana().address())]
monitoring_grafana_port: [=host.monitoring().grafana().port()]
monitoring_grafana_url: [=ansible(host.monitoring().grafana().url())]
<@mapping name="monitoring_grafana_secrets" values=host.monitoring().grafana().secrets() indent=""/>
</#if>
