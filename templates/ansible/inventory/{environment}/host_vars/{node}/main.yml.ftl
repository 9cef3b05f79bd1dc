<#-- What a role is told of each service that it installs from a release. -->
<#macro releases name services>
<#local released = services?filter(service -> service.installation().isRelease())>
<#if released?has_content>

[=name]:
<#list released as service>
<#local release = service.installation().release()>
<#local process = service.process()>
  - name: [=ansible(service.service())]
    version: [=ansible(release.version())]
    sha256: [=ansible(release.sha256())]
    archive: [=release.archive()]
    program: [=ansible(service.installation().program())]
    account: [=ansible(process.account())]
    arguments: [=ansible(process.arguments())]
    profile: [=ansible(process.profile())]
    after: [=ansible(process.after())]
    reload_signal: [=ansible(process.reloadSignal())]
    scratch: [=ansible(process.scratch())]
    health_url: [=ansible(service.health())]
    step: [=service.rollout().step()]
<@gate name="first_gate" gate=service.rollout().first()/>
<@gate name="later_gate" gate=service.rollout().later()/>
    folders: [=ansible(service.settings().folders())]
<@mapping name="environment" values=service.environment() indent="    "/>
<@mapping name="secrets" values=service.secretVariables() indent="    "/>
<@mapping name="facts" values=service.settings().facts() indent="    "/>
</#list>
</#if>
</#macro>
<#macro gate name gate>
    [=name]: {url: [=ansible(gate.url())], address: [=ansible(gate.address())], port: [=gate.port()], seconds: [=gate.seconds()]}
</#macro>
<#-- What every other role is told of each service that it installs, however that is. -->
<#macro services name instances>

[=name]:
<#list instances as service>
<#local installation = service.installation()>
<#local process = service.process()>
  - name: [=ansible(service.service())]
    version: [=ansible((installation.release().version())!"")]
    sha256: [=ansible((installation.release().sha256())!"")]
    archive: [=(installation.release().archive())!false]
    package: [=ansible(installation.packageName()!"")]
    program: [=ansible(installation.program()!"")]
    arguments: [=ansible(process.arguments())]
    unit: [=ansible(process.unit())]
    account: [=ansible(process.account())]
    profile: [=ansible(process.profile())]
    after: [=ansible(process.after())]
    reload_signal: [=ansible(process.reloadSignal())]
    scratch: [=ansible(process.scratch())]
    health_url: [=ansible(service.health())]
    step: [=service.rollout().step()]
    ports: [=ansible(service.portNumbers())]
<#if installation.files()?has_content>
    files:
<#list installation.files() as file>
      - path: [=ansible(file.path())]
        content: [=ansible(file.content())]
</#list>
<#else>
    files: []
</#if>
<@mapping name="environment" values=service.environment() indent="    "/>
<@mapping name="secrets" values=service.secretVariables() indent="    "/>
<@mapping name="facts" values=service.settings().facts() indent="    "/>
</#list>
</#macro>
<#macro kafka of>
{region: [=ansible(of.region())], brokers: [=ansible(of.brokers())], replicas: [=of.replicas()]}
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
<#assign host = node.host()>
<#assign software = node.software()>
<#assign installed = node.byInstaller()>
<#-- Roles that are told in words of their own. -->
<#assign shaped = ["frameworks-api", "frameworks-data", "frameworks-media", "monitoring"]>
<#assign data = installed["frameworks-data"]![]>
<#assign monitoring = installed["monitoring"]![]>
---
frameworks_node: [=ansible(node.name())]
frameworks_location: [=ansible(node.place().location())]
frameworks_private_address: [=ansible(node.addresses().cluster())]
frameworks_mesh_address: [=ansible(node.addresses().mesh())]

# Everything that runs here, and where its secrets lie; what leaves this list is taken away.
retirement_services:
<#list node.instances() as service>
  - name: [=ansible(service.service())]
    unit: [=ansible(service.process().unit())]
    credentials: [=ansible(service.installation().credentials())]
</#list>

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
<#if host.certificates()?has_content>
common_certificates: [=ansible(host.certificates())]
</#if>

# Ports that others may reach; everything else is closed.
common_firewall_rules:<#if host.rules()?has_content>
<#list host.rules() as rule>
  - {service: [=ansible(rule.service())], port: [=rule.port()], protocol: [=rule.protocol()], source: [=rule.source()]}
</#list>
<#else> []
</#if>
<@releases name="frameworks_api_services" services=installed["frameworks-api"]![]/>
<@releases name="frameworks_media_services" services=installed["frameworks-media"]![]/>
<#if software.mediaServer()??>
<#assign media = software.mediaServer()>

frameworks_media_protocols:
<#list media.protocols() as protocol>
  - {connector: [=ansible(protocol.connector())], port_option: [=ansible(protocol.option())], port: [=protocol.port()]}
</#list>
frameworks_media_controller_port: [=media.controllerPort()]
frameworks_media_metrics_path: [=ansible(media.metricsPath())]
frameworks_media_account: [=ansible(media.account())]
frameworks_media_password_variable: [=ansible(media.passwordVariable())]
</#if>
<#assign stores = software.stores()>
<#assign names = data?filter(service -> service.installation().isRole())?map(service -> service.service())>
<#if names?has_content>

frameworks_data_mesh_address: [=ansible(node.addresses().mesh())]
frameworks_data_services: [=ansible(names)]
frameworks_data_ports:
<#list stores.ports() as service, ports>
  [=yaml(service)]: [=ansible(ports)]
</#list>
<#if stores.postgres()?has_content>
frameworks_data_postgres_accounts:
<#list stores.postgres() as account>
  - name: [=ansible(account.name())]
    variable: [=ansible(account.variable())]
    url: [=account.url()]
    databases: [=ansible(account.databases())]
    monitor: [=account.monitor()]
    reader: [=account.reader()]
</#list>
</#if>
<#if stores.clickhouse()??>
frameworks_data_clickhouse_accounts:<#if stores.clickhouse().accounts()?has_content>
<#list stores.clickhouse().accounts() as account>
  - {name: [=ansible(account.name())], variable: [=ansible(account.variable())], reader: [=account.reader()]}
</#list>
<#else> []
</#if>
frameworks_data_clickhouse_databases: [=ansible(stores.clickhouse().databases())]
</#if>
<#if stores.keepers()?has_content>
frameworks_data_clickhouse_keepers:
<#list stores.keepers() as keeper>
  - {id: [=keeper.id()], address: [=ansible(keeper.address())]}
</#list>
</#if>
<#if stores.kafka()??>
frameworks_data_kafka_cluster_id: [=ansible(stores.kafka().clusterId())]
frameworks_data_kafka_node_id: [=stores.kafka().nodeId()]
frameworks_data_kafka_nodes:<#if stores.kafka().members()?has_content>
<#list stores.kafka().members() as member>
  - {id: [=member.id()], address: [=ansible(member.address())]}
</#list>
<#else> []
</#if>
frameworks_data_kafka_topics: [=ansible(stores.kafka().topics())]
<#if stores.kafka().mirror()??>
<#assign mirror = stores.kafka().mirror()>
frameworks_data_kafka_mirror:
  target: <@kafka mirror.target()/>
  sources:<#if mirror.sources()?has_content>
<#list mirror.sources() as source>
    - <@kafka source/>
</#list>
<#else> []
</#if>
  topics: [=ansible(mirror.topics())]
</#if>
</#if>
<#if host.sites()?has_content>
frameworks_data_sites:
<#list host.sites() as site>
  - name: [=ansible(site.serverName())]
    upstream: [=ansible(site.upstream())]
    certificate: [=ansible(site.certificate()!"")]
</#list>
</#if>
</#if>
<@releases name="frameworks_data_releases" services=data/>
<#list plan.installers() as installer>
<#if !shaped?seq_contains(installer.name) && installed[installer.name]??>
<@services name=installer.prefix + "_services" instances=installed[installer.name]/>
</#if>
</#list>
<#assign packaged = monitoring?filter(service -> service.installation().isPackage())>
<#if packaged?has_content>

monitoring_exporters:
<#list packaged as exporter>
  - name: [=ansible(exporter.service())]
    package: [=ansible(exporter.installation().packageName())]
    arguments: [=ansible(exporter.process().arguments())]
<@mapping name="environment" values=exporter.environment() indent="    "/>
<@mapping name="secrets" values=exporter.secretVariables() indent="    "/>
</#list>
</#if>
<@releases name="monitoring_releases" services=monitoring/>
<#assign watch = software.watch()>
<#if watch.prometheus()??>

monitoring_prometheus_listen: [=ansible(watch.prometheus().listen())]
monitoring_prometheus_retention: [=ansible(watch.prometheus().retention())]
</#if>
<#if watch.alertmanager()??>
monitoring_alertmanager_listen: [=ansible(watch.alertmanager().listen())]
<@mapping name="monitoring_alertmanager_secrets" values=watch.alertmanager().credentials() indent=""/>
</#if>
<#if watch.blackbox()>
monitoring_blackbox: true
</#if>
<#if watch.grafana()??>
monitoring_grafana_address: [=ansible(watch.grafana().address())]
monitoring_grafana_port: [=watch.grafana().port()]
monitoring_grafana_url: [=ansible(watch.grafana().url())]
<@mapping name="monitoring_grafana_secrets" values=watch.grafana().secrets() indent=""/>
</#if>
