<#-- Grafana fills in $NAME and ${NAME} from its environment; a literal dollar is written twice. -->
<#function literal text>
  <#return text?replace("$", "$$")>
</#function>
# Private names mean the same service in every environment. Passwords are variables of Grafana's own environment.
apiVersion: 1

datasources:
<#list prometheus as source>
  - name: Prometheus
    uid: prometheus
    type: prometheus
    access: proxy
    url: [=yaml("http://" + source.host + ":" + source.port?c)]
    isDefault: true
    editable: false
    jsonData:
      httpMethod: POST
      prometheusType: Prometheus
      timeInterval: [=interval]
      manageAlerts: false
</#list>
<#list clickhouse as source>
  - name: ClickHouse
    uid: clickhouse
    type: grafana-clickhouse-datasource
    access: proxy
    editable: false
    jsonData:
      host: [=yaml(literal(source.host))]
      port: [=source.port]
      protocol: native
      secure: false
      username: [=yaml(literal(source.user))]
      defaultDatabase: [=yaml(literal(source.database))]
      dialTimeout: "10"
      queryTimeout: "60"
    secureJsonData:
      password: $CLICKHOUSE_GRAFANA_PASSWORD
</#list>
<#list postgres as source>
  - name: PostgreSQL
    uid: postgres
    type: grafana-postgresql-datasource
    access: proxy
    url: [=yaml(literal(source.host) + ":" + source.port?c)]
    user: [=yaml(literal(source.user))]
    editable: false
    jsonData:
      database: [=yaml(literal(source.database))]
      # The mesh encrypts every connection between the hosts.
      sslmode: disable
      maxOpenConns: 10
      maxIdleConns: 2
      connMaxLifetime: 14400
      postgresVersion: 1500
    secureJsonData:
      password: $POSTGRES_GRAFANA_PASSWORD
</#list>
